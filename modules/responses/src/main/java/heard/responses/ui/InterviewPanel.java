package heard.responses.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.ReaderLanguage;
import heard.responses.EnteredResponse;
import heard.responses.Interview;
import heard.shared.Language;
import heard.shared.LanguagesWeServe;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** How the person was asked. */
final class InterviewPanel extends Div {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Interview.How> how = new RadioButtonGroup<>();
    private final RadioButtonGroup<Interview.Interpreting> interpreting = new RadioButtonGroup<>();
    private final TextField asker = new TextField();
    private final DatePicker givenOn = new DatePicker();
    private final ComboBox<Language> spoken = new ComboBox<>();
    private final Select<Language> written = new Select<>();
    private final boolean readOut;

    /**
     * Filled in.
     *
     * @param languages of the questionnaire
     * @param changed takes the language in which the answers are written, and all else
     */
    InterviewPanel(EnteredResponse entry, List<Language> languages, BiConsumer<Language, Interview> changed) {
        this.readOut = entry.interview().readOut();
        addClassNames("heard-section", "heard-side-by-side");
        how.setLabel(getTranslation("responses.enter.how"));
        choice(how, "responses.enter.how.", Interview.How.values());
        interpreting.setLabel(getTranslation("responses.enter.interpreting"));
        choice(interpreting, "responses.enter.interpreting.", Interview.Interpreting.values());
        asker.setLabel(getTranslation("responses.enter.asker"));
        givenOn.setLabel(getTranslation("responses.enter.given"));
        givenOn.setLocale(ReaderLanguage.dates());
        givenOn.setMax(LocalDate.now());
        languages(languages);
        show(entry);
        Stream.<AbstractField<?, ?>>of(how, interpreting, asker, givenOn, spoken, written)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient() && isWhole()) changed.accept(written.getValue(), interview());
                }));
        add(how, interpreting, spoken, written, asker, givenOn);
    }

    private <E extends Enum<E>> void choice(RadioButtonGroup<E> group, String key, E[] all) {
        group.setItems(all);
        group.setItemLabelGenerator(each -> getTranslation(key + EntryWords.of(each)));
    }

    private void languages(List<Language> languages) {
        spoken.setLabel(getTranslation("responses.enter.spoken"));
        spoken.setItems(Stream.concat(languages.stream(), LanguagesWeServe.ALL.stream())
                .distinct()
                .toList());
        spoken.setItemLabelGenerator(each -> each.nameIn(ReaderLanguage.current()));
        written.setLabel(getTranslation("responses.enter.written"));
        written.setItems(languages);
        written.setItemLabelGenerator(each -> each.nameIn(ReaderLanguage.current()));
    }

    private void show(EnteredResponse entry) {
        var interview = entry.interview();
        how.setValue(interview.how());
        interpreting.setValue(interview.interpreting());
        asker.setValue(interview.asker());
        givenOn.setValue(interview.givenOn());
        spoken.setValue(interview.spoken());
        written.setValue(entry.own().language());
    }

    private boolean isWhole() {
        return how.getValue() != null
                && interpreting.getValue() != null
                && spoken.getValue() != null
                && written.getValue() != null
                && givenOn.getValue() != null
                && !givenOn.isInvalid();
    }

    private Interview interview() {
        return new Interview(
                how.getValue(),
                interpreting.getValue(),
                asker.getValue().strip(),
                spoken.getValue(),
                givenOn.getValue(),
                readOut);
    }
}
