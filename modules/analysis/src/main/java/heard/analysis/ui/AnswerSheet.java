package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import heard.analysis.CodedPassage;
import heard.look.MediumView;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.Attached;
import heard.questionnaires.Question;
import heard.shared.Language;
import java.util.Optional;
import java.util.function.Consumer;

/** The answers of a response, one beneath the other, each under its question. */
final class AnswerSheet extends Div {
    private static final long serialVersionUID = 1;

    private final transient Optional<Consumer<CodedPassage>> uncode;
    private final transient Optional<RedactionActions> withheld;

    AnswerSheet(Optional<Consumer<CodedPassage>> uncode, Optional<RedactionActions> withheld) {
        this.uncode = uncode;
        this.withheld = withheld;
        addClassName("analysis-sheet");
    }

    void show(Reading reading) {
        removeAll();
        reading.answers().forEach((question, answer) -> add(section(reading, question, answer)));
        if (getComponentCount() == 0) add(new Paragraph(getTranslation("analysis.reading.noanswers")));
    }

    private Section section(Reading reading, Question question, Answer answer) {
        var language = Words.reader();
        var label = reading.label(question, new AnswerWording(language, new ScreenSigns(this)), language);
        var heading = Words.in(question.label().has(language) ? language : Language.ENGLISH, new H2(label));
        var section = new Section(heading);
        if (answer instanceof Answer.Files(var files)) files.forEach(file -> section.add(file(reading, file)));
        else if (!(answer instanceof Answer.Text)) section.add(chosen(question, answer.withWords("")));
        answer.words()
                .ifPresent(text -> section.add(
                        new AnswerText(reading, question.name(), label, text),
                        passages(reading, question.name(), text)));
        return section;
    }

    private PassageList passages(Reading reading, String question, String text) {
        var list = new PassageList(reading, question, text);
        reading.coded(question).forEach(passage -> list.addCoded(passage, uncode));
        reading.withheld(question).forEach(redaction -> list.addWithheld(redaction, withheld));
        return list;
    }

    private static Div file(Reading reading, Attached file) {
        var address = "/attachment/" + reading.response().id() + "/" + file.id();
        var link = new Anchor(address, file.name());
        link.setRouterIgnore(true);
        var all = new Div(link);
        all.addClassName("analysis-file");
        if (file.type().startsWith("audio/")) all.addComponentAsFirst(MediumView.sound(address, file.name()));
        return all;
    }

    private Component chosen(Question question, Answer answer) {
        var chosen = new Div();
        new AnswerWording(Words.reader(), new ScreenSigns(this))
                .lines(question, answer)
                .forEach(line -> chosen.add(new Paragraph(line)));
        chosen.addClassName("analysis-chosen");
        return chosen;
    }
}
