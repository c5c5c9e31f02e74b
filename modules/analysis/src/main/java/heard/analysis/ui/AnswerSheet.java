package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import heard.analysis.CodedPassage;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.shared.Language;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        var label = question.label().in(language);
        var heading = Words.in(question.label().has(language) ? language : Language.ENGLISH, new H2(label));
        var section = new Section(heading);
        if (answer instanceof Answer.Text(var text)) {
            section.add(
                    new AnswerText(reading, question.name(), label, text), passages(reading, question.name(), text));
        } else {
            section.add(chosen(question, answer));
        }
        return section;
    }

    private PassageList passages(Reading reading, String question, String text) {
        var list = new PassageList(reading, question, text);
        reading.coded(question).forEach(passage -> list.addCoded(passage, uncode));
        reading.withheld(question).forEach(redaction -> list.addWithheld(redaction, withheld));
        return list;
    }

    private Component chosen(Question question, Answer answer) {
        var chosen = new Paragraph(words(question, answer));
        chosen.addClassName("analysis-chosen");
        return chosen;
    }

    private String words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.One(var choice) -> label(question, choice);
            case Answer.Many(var choices) ->
                choices.stream().map(each -> label(question, each)).collect(Collectors.joining(" · "));
            case Answer.Number(var number) -> number.toPlainString();
            case Answer.Date(var date) -> Words.day(date);
        };
    }

    private String label(Question question, String choice) {
        return question.choice(choice)
                .map(Choice::label)
                .map(label -> label.in(Words.reader()))
                .orElseGet(() -> isYesOrNo(choice) ? getTranslation("questionnaires.answer." + choice) : choice);
    }

    private static boolean isYesOrNo(String choice) {
        return choice.equals(Answer.One.YES) || choice.equals(Answer.One.NO) || choice.equals(Answer.One.NOT_SURE);
    }
}
