package heard.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import heard.coalitions.Organisation;
import heard.consultations.ConsultationForm;
import heard.consultations.FormProblem;
import heard.look.ReaderLanguage;
import heard.shared.Language;
import heard.shared.LanguagesWeServe;
import java.util.Collection;
import java.util.List;

/** Everything an organiser says of a consultation, in four parts. */
final class FormFields extends Div {
    private static final long serialVersionUID = 1;

    private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>();
    private final Select<Language> source = new Select<>();
    private final TextsField texts = new TextsField();
    private final TextField slug = new TextField();
    private final Select<Organisation> organisation = new Select<>();
    private final TextField strategy = new TextField();
    private final SectionsField sections;
    private final DatePicker opensOn = new DatePicker();
    private final DatePicker closesOn = new DatePicker();
    private final DatePicker retainUntil = new DatePicker();

    FormFields(ConsultationForm form, List<Organisation> organisations, boolean addressIsFixed) {
        addClassName("heard-form");
        sections = new SectionsField(form.sections());
        offer(organisations);
        name();
        add(
                part("words", languageRow(), texts),
                part("strategy", strategy, sections),
                part("dates", row(opensOn, closesOn, retainUntil)),
                part("place", row(organisation, slug)));
        slug.setReadOnly(addressIsFixed);
        fill(form);
    }

    private void offer(List<Organisation> organisations) {
        var reader = ReaderLanguage.current();
        languages.setItems(LanguagesWeServe.ALL);
        languages.setItemLabelGenerator(language -> language.nameIn(reader));
        languages.addValueChangeListener(changed -> show(changed.getValue()));
        source.setItemLabelGenerator(language -> language == null ? "" : language.nameIn(reader));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
    }

    private void name() {
        languages.setLabel(getTranslation("consultations.form.languages"));
        source.setLabel(getTranslation("consultations.form.source"));
        strategy.setLabel(getTranslation("consultations.form.strategy"));
        strategy.setWidthFull();
        for (var day : List.of(opensOn, closesOn, retainUntil)) day.setLocale(ReaderLanguage.dates());
        opensOn.setLabel(getTranslation("consultations.form.opens"));
        opensOn.setHelperText(getTranslation("consultations.form.opens.help"));
        closesOn.setLabel(getTranslation("consultations.form.closes"));
        closesOn.setHelperText(getTranslation("consultations.form.closes.help"));
        retainUntil.setLabel(getTranslation("consultations.form.retain"));
        retainUntil.setHelperText(getTranslation("consultations.form.retain.help"));
        retainUntil.setRequiredIndicatorVisible(true);
        organisation.setLabel(getTranslation("consultations.form.organisation"));
        organisation.setHelperText(getTranslation("consultations.form.organisation.help"));
        slug.setLabel(getTranslation("consultations.form.address"));
        slug.setHelperText(getTranslation("consultations.form.address.help"));
    }

    private Div languageRow() {
        return row(languages, source);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("heard-side-by-side");
        return row;
    }

    private Section part(String key, Component... fields) {
        var part = new Section(
                new H2(getTranslation("consultations.form.part." + key)),
                hint("consultations.form.part." + key + ".help"));
        part.add(fields);
        return part;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("heard-hint");
        return hint;
    }

    /** The source language may be any of those chosen, and stays what it was while it is one of them. */
    private void show(Collection<Language> chosen) {
        var before = source.getValue();
        var inOrder = LanguagesWeServe.ALL.stream().filter(chosen::contains).toList();
        source.setItems(inOrder);
        if (before != null && chosen.contains(before)) source.setValue(before);
        else if (!inOrder.isEmpty()) source.setValue(inOrder.getFirst());
        texts.setLanguages(inOrder);
    }

    private void fill(ConsultationForm form) {
        languages.setValue(form.languages());
        source.setValue(form.source());
        texts.setValue(form.title(), form.purpose());
        slug.setValue(form.slug());
        strategy.setValue(form.strategy());
        opensOn.setValue(form.opensOn());
        closesOn.setValue(form.closesOn());
        retainUntil.setValue(form.retainUntil());
        organisation
                .getListDataView()
                .getItems()
                .filter(each -> each.id().equals(form.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
    }

    /** What is written; fields left without an answer keep the value they had in {@code before}. */
    ConsultationForm form(ConsultationForm before) {
        var chosen = LanguagesWeServe.ALL.stream()
                .filter(languages.getValue()::contains)
                .toList();
        return new ConsultationForm(
                slug.getValue().strip(),
                organisation.getOptionalValue().map(Organisation::id).orElse(before.organisation()),
                texts.titleText(),
                texts.purposeText(),
                strategy.getValue().strip(),
                sections.sections(),
                opensOn.getValue(),
                closesOn.getValue(),
                retainUntil.getOptionalValue().orElse(before.retainUntil()),
                source.getOptionalValue().orElse(before.source()),
                chosen);
    }

    /** Marks the fields that have these problems, and goes to the first. */
    void mark(List<FormProblem> problems) {
        List.<HasValidation>of(slug, closesOn, retainUntil, languages).forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> mark(field(problem), getTranslation(problem.key())));
    }

    private static void mark(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (field instanceof Focusable<?> first) first.focus();
    }

    private HasValidation field(FormProblem problem) {
        return switch (problem) {
            case NO_TITLE -> texts.title(source.getOptionalValue().orElse(Language.ENGLISH));
            case BAD_ADDRESS -> slug;
            case SOURCE_NOT_A_LANGUAGE -> languages;
            case CLOSES_BEFORE_IT_OPENS -> closesOn;
            case KEPT_TOO_SHORT, KEPT_OTHERWISE_THAN_TOLD -> retainUntil;
        };
    }

    /** Writes that the address is taken beside it. */
    void markTaken() {
        mark(slug, getTranslation("consultations.problem.taken"));
    }
}
