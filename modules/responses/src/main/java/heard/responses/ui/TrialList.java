package heard.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Confirmation;
import heard.look.ReaderLanguage;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.AnsweredQuestions;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.Trial;
import heard.responses.TrialLinking;
import heard.shared.ConsultationId;

/** The test responses, each with what was answered. */
final class TrialList extends Div {
    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 100;

    private final transient TrialLinking linking;
    private final transient QuestionnaireReading questionnaires;
    private final transient ConsultationId consultation;

    TrialList(TrialLinking linking, QuestionnaireReading questionnaires, ConsultationId consultation) {
        this.linking = linking;
        this.questionnaires = questionnaires;
        this.consultation = consultation;
        addClassName("trial-list");
        draw();
    }

    void draw() {
        removeAll();
        var trials = linking.trials(consultation);
        var again = new Button(getTranslation("responses.preview.trials.refresh"), _ -> draw());
        var clear = new Button(getTranslation("responses.preview.trials.delete"), _ -> ask());
        clear.setEnabled(!trials.isEmpty());
        var actions = new Div(again, clear);
        actions.addClassName("heard-actions");
        add(new H2(getTranslation("responses.preview.trials.heading", trials.size())));
        add(new Paragraph(getTranslation("responses.preview.trials.help")), actions);
        trials.stream().limit(MOST_SHOWN).map(this::item).forEach(this::add);
    }

    private Details item(Trial trial) {
        var by = trial.label().isEmpty() ? getTranslation("responses.preview.trials.own") : trial.label();
        var on = trial.submittedOn();
        var language = trial.language().nameIn(ReaderLanguage.current());
        var title = on == null
                ? getTranslation("responses.preview.trials.open", by, language)
                : getTranslation("responses.preview.trials.done", by, language, on);
        return new Details(title, answers(trial));
    }

    private DescriptionList answers(Trial trial) {
        var reader = ReaderLanguage.current();
        var words = new AnswerWording(reader, new TrialSigns(this));
        var list = new DescriptionList();
        AnsweredQuestions.of(questionnaires.draft(consultation), trial.answers())
                .forEach((question, answer) -> {
                    list.add(new DescriptionList.Term(question.label().in(reader)));
                    list.add(new DescriptionList.Description(words.line(question, answer)));
                });
        return list;
    }

    private void ask() {
        Confirmation.ask(
                getTranslation("responses.preview.trials.delete.question"),
                getTranslation("responses.preview.trials.delete.happens"),
                getTranslation("responses.preview.trials.delete"),
                () -> {
                    linking.removeResponses(consultation);
                    draw();
                });
    }
}
