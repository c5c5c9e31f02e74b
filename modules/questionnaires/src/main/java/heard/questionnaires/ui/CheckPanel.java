package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.translation.LanguageCheck;
import heard.questionnaires.translation.LanguageChecking;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.util.function.Supplier;

/** Says whether a native speaker checked a language, and notes that one did. */
final class CheckPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient LanguageChecking checking;
    private final transient ConsultationId consultation;
    private final transient Language language;
    private final transient Supplier<Questionnaire> questionnaire;

    CheckPanel(
            LanguageChecking checking,
            ConsultationId consultation,
            Language language,
            Supplier<Questionnaire> questionnaire) {
        this.checking = checking;
        this.consultation = consultation;
        this.language = language;
        this.questionnaire = questionnaire;
        addClassName("heard-publish");
    }

    void show() {
        removeAll();
        var check = checking.of(consultation, language, questionnaire.get());
        add(new Span(check.map(this::words).orElseGet(() -> getTranslation("questionnaires.languages.unchecked"))));
        add(new Button(getTranslation("questionnaires.languages.check"), _ -> ask()));
        if (check.isPresent()) {
            add(new Button(getTranslation("questionnaires.languages.uncheck"), _ -> {
                checking.uncheck(consultation, language);
                show();
            }));
        }
    }

    private String words(LanguageCheck check) {
        return getTranslation("questionnaires.languages.checked", check.checker(), check.on(), check.changed());
    }

    private void ask() {
        var name = new TextField(getTranslation("questionnaires.languages.checker"));
        name.setMaxLength(LanguageChecking.LONGEST_NAME);
        name.setWidthFull();
        name.setHelperText(getTranslation("questionnaires.languages.checker.help"));
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("questionnaires.languages.check.question", name()));
        dialog.add(name);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("look.confirmation.cancel"));
        dialog.setConfirmText(getTranslation("questionnaires.languages.check"));
        dialog.addConfirmListener(_ -> {
            if (name.getValue().isBlank()) ask();
            else {
                checking.check(consultation, language, questionnaire.get(), name.getValue());
                show();
            }
        });
        dialog.open();
        name.focus();
    }

    private String name() {
        return language.nameIn(new Language(getLocale().getLanguage()));
    }
}
