package heard.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import heard.coalitions.CurrentMember;
import heard.consultations.ConsultationDetails;
import heard.exchange.ColumnMeaning;
import heard.exchange.ImportPlan;
import heard.look.ReaderLanguage;
import heard.shared.Language;
import heard.shared.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What holds for every row that does not say it itself. */
final class RestOfRows extends Div {
    private static final long serialVersionUID = 1;

    private final Select<Language> language = new Select<>();
    private final DatePicker day = new DatePicker(LocalDate.now(ZoneOffset.UTC));
    private final Checkbox quotable = new Checkbox(getTranslation("exchange.import.quotable"));
    private final OrganisationId organisation = CurrentMember.require().organisation();

    RestOfRows(ConsultationDetails consultation) {
        language.setLabel(getTranslation("exchange.import.language"));
        language.setItems(consultation.languages());
        language.setItemLabelGenerator(Language::nativeName);
        language.setValue(consultation.source());
        day.setLabel(getTranslation("exchange.import.day"));
        day.setLocale(ReaderLanguage.dates());
        day.setMax(LocalDate.now(ZoneOffset.UTC));
        var row = new Div(language, day);
        row.addClassName("heard-side-by-side");
        add(new H2(getTranslation("exchange.import.rest")), row, quotable);
    }

    ImportPlan plan(Map<String, ColumnMeaning> meanings) {
        var given = day.getValue() == null ? LocalDate.now(ZoneOffset.UTC) : day.getValue();
        return new ImportPlan(meanings, language.getValue(), given, organisation, quotable.getValue());
    }
}
