package heard.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import heard.look.ReaderLanguage;
import heard.responses.ResponseFilter;
import heard.shared.Channel;
import heard.shared.Language;
import java.util.List;
import java.util.function.Consumer;

/** Narrows a list of responses. */
final class FilterBar extends Div {
    private static final long serialVersionUID = 1;

    private final MultiSelectComboBox<Channel> channels = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Button clear = new Button();

    /**
     * @param change takes the filter that the reader wants
     */
    FilterBar(Consumer<ResponseFilter> change) {
        addClassName("analysis-filters");
        channels.setLabel(getTranslation("analysis.responses.channel"));
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(Words::channel);
        languages.setLabel(getTranslation("analysis.responses.language"));
        languages.setItemLabelGenerator(Words::language);
        from.setLabel(getTranslation("analysis.responses.from"));
        to.setLabel(getTranslation("analysis.responses.to"));
        for (var day : List.of(from, to)) {
            day.setLocale(ReaderLanguage.dates());
            day.setClearButtonVisible(true);
            day.addValueChangeListener(event -> tell(event.isFromClient(), change));
        }
        channels.addValueChangeListener(event -> tell(event.isFromClient(), change));
        languages.addValueChangeListener(event -> tell(event.isFromClient(), change));
        clear.setText(getTranslation("analysis.responses.clear"));
        clear.addThemeName("tertiary");
        clear.addClickListener(_ -> change.accept(ResponseFilter.ALL));
        add(channels, languages, from, to, clear);
    }

    private void tell(boolean byReader, Consumer<ResponseFilter> change) {
        if (byReader) {
            change.accept(
                    new ResponseFilter(channels.getValue(), languages.getValue(), from.getValue(), to.getValue()));
        }
    }

    void show(List<Language> offered, ResponseFilter filter) {
        languages.setItems(offered);
        channels.setValue(filter.channels());
        languages.setValue(filter.languages());
        from.setValue(filter.from());
        to.setValue(filter.to());
        clear.setVisible(!filter.equals(ResponseFilter.ALL));
    }
}
