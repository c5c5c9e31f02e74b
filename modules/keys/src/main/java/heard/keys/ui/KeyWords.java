package heard.keys.ui;

import com.vaadin.flow.component.Component;
import heard.keys.KeyListing;
import heard.look.ReaderLanguage;
import heard.shared.ConsultationId;
import heard.shared.LocalizedText;
import heard.vault.CoalitionKeyRow;
import heard.vault.KeyRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of keys what there is to say, in the reader's words.
 *
 * @param titles of the coalition's consultations
 */
record KeyWords(Component reader, Map<ConsultationId, LocalizedText> titles) {
    String consultation(KeyRow row) {
        var title = titles.get(row.consultation());
        return title == null ? row.consultation().toString() : title.in(ReaderLanguage.current());
    }

    String purpose(KeyRow row) {
        return reader.getTranslation("keys.purpose." + row.purpose().name().toLowerCase(Locale.ROOT));
    }

    String day(@Nullable LocalDate day) {
        if (day == null) return reader.getTranslation("keys.day.none");
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(ReaderLanguage.dates())
                .format(day);
    }

    String coalition(CoalitionKeyRow row) {
        return reader.getTranslation("keys.coalition.days", day(row.madeOn()), day(row.rotatedOn()));
    }

    String state(KeyRow row, KeyListing keys) {
        if (row.isLost()) return reader.getTranslation("keys.state.lost");
        if (row.resealing()) {
            var progress = keys.progress(row.consultation(), row.purpose());
            return reader.getTranslation("keys.state.anew", progress.done(), progress.all());
        }
        return reader.getTranslation("keys.state.older", row.older());
    }
}
