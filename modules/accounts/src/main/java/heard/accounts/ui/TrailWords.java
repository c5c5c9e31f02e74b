package heard.accounts.ui;

import com.vaadin.flow.component.Component;
import heard.audit.Action;
import heard.audit.TrailEntry;
import heard.look.ReaderLanguage;
import heard.shared.AccountId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/**
 * Says an entry of the trail in the reader's words.
 *
 * @param language of the reader
 * @param names of today's members
 * @param titles of the coalition's consultations
 */
record TrailWords(
        Component reader, Language language, Map<AccountId, String> names, Map<ConsultationId, LocalizedText> titles) {
    String when(TrailEntry entry) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(ReaderLanguage.dates());
        return format.format(entry.at().atOffset(ZoneOffset.UTC));
    }

    String who(TrailEntry entry) {
        var account = entry.account();
        return account == null ? reader.getTranslation("accounts.trail.heard") : name(account);
    }

    String name(AccountId account) {
        var known = names.get(account);
        return known == null ? reader.getTranslation("accounts.trail.former", start(account)) : known;
    }

    String what(Action action) {
        return reader.getTranslation(
                "accounts.action." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String where(TrailEntry entry) {
        var consultation = entry.consultation();
        if (consultation == null) return "";
        var title = titles.get(new ConsultationId(consultation));
        return title == null ? start(consultation) : title.in(language);
    }

    String subject(TrailEntry entry) {
        var kind = entry.kind();
        var subject = entry.subject();
        if (kind == null || subject == null) return "";
        return reader.getTranslation("accounts.kind." + kind) + " " + start(subject);
    }

    /** Enough of an id to tell it from others, and to find it in an export. */
    private static String start(Object id) {
        return id.toString().substring(0, 8);
    }
}
