package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import heard.analysis.ThemeRow;
import java.util.List;
import java.util.stream.Collectors;

/** An answer in the person's own words, from which passages are selected; coded ones coloured, withheld ones blocked. */
final class AnswerText extends Div {
    private static final long serialVersionUID = 1;
    private static final int LINE = 3;

    AnswerText(Reading reading, String question, String label, String text) {
        addClassName("analysis-answer");
        Words.in(reading.response().language(), this);
        var element = getElement();
        element.setAttribute("dir", "auto");
        element.setAttribute("data-question", question);
        element.setAttribute("contenteditable", "true");
        element.setAttribute("role", "textbox");
        element.setAttribute("aria-multiline", "true");
        element.setAttribute("aria-readonly", "true");
        element.setAttribute("aria-label", label);
        element.setAttribute("spellcheck", "false");
        element.setAttribute("inputmode", "none");
        Piece.of(text, reading.coded(question), reading.withheld(question)).forEach(piece -> add(span(piece, reading)));
    }

    private Component span(Piece piece, Reading reading) {
        var span = new Span(piece.text());
        var themes = piece.coded().stream()
                .flatMap(each -> reading.theme(each.theme()).stream())
                .distinct()
                .toList();
        if (!themes.isEmpty()) colour(span, themes);
        piece.withheld().ifPresent(why -> {
            span.addClassName("withheld");
            span.setTitle(getTranslation(
                    "analysis.reading.withheldfor", getTranslation(why.reason().key())));
        });
        return span;
    }

    /** One line for each theme beneath the words, the first one's colour behind them. */
    private static void colour(Span span, List<ThemeRow> themes) {
        span.addClassName("coded");
        span.setTitle(themes.stream().map(ThemeRow::name).collect(Collectors.joining(" · ")));
        var lines = new StringBuilder();
        int depth = 0;
        for (var theme : themes) {
            depth += LINE;
            lines.append(depth == LINE ? "" : ", ");
            lines.append("0 %dpx 0 %s".formatted(depth, theme.colour().css()));
        }
        span.getStyle().set("box-shadow", lines.toString());
        span.getStyle().set("--passage", themes.getFirst().colour().css());
    }
}
