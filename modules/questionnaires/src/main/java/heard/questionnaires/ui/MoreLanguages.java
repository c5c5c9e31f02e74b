package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import heard.look.ReaderLanguage;
import heard.questionnaires.Questionnaire;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that there are questions in languages in which the consultation is not held, as imported forms have them, and what to do. */
final class MoreLanguages extends Div {
    private static final long serialVersionUID = 1;

    private MoreLanguages(ConsultationId consultation, String languages) {
        addClassName("heard-actions");
        add(
                new Span(getTranslation("questionnaires.languages.more", languages)),
                new Anchor(
                        "staff/consultations/" + consultation + "/settings",
                        getTranslation("questionnaires.languages.more.go")));
    }

    /** Empty where every question is in languages of its consultation. */
    static Optional<MoreLanguages> of(ConsultationId consultation, Questionnaire questionnaire) {
        var names = questionnaire.questions().stream()
                .flatMap(question -> question.label().texts().keySet().stream())
                .distinct()
                .map(Language::new)
                .filter(language -> !questionnaire.languages().contains(language))
                .map(language -> language.nameIn(ReaderLanguage.current()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(new MoreLanguages(consultation, names));
    }
}
