package heard.invitations;

import heard.look.PageLanguage;
import heard.shared.Language;
import java.util.Optional;

/**
 * What an organisation hands out so that people find the way to a consultation: its public page, in a language or in the
 * one of their browser, and as whose guests they come. It says nothing of the person.
 *
 * @param slug the consultation's public address
 * @param language of the page; empty for that of the browser
 * @param collector code of the organisation that hands it out ({@link CollectorCodes}); empty for the consultation's own
 */
public record Invitation(String slug, Optional<Language> language, Optional<String> collector) {
    /** The path of the page itself. */
    public String path() {
        return "/c/" + slug + query();
    }

    /** The path of a sheet to print and hang up. */
    public String poster() {
        return "/c/" + slug + "/poster" + query();
    }

    /** The path of a picture (QR code, SVG) of the page's address. */
    public String picture() {
        return "/c/" + slug + "/poster.svg" + query();
    }

    private String query() {
        var query = new StringBuilder();
        language.ifPresent(each -> add(query, PageLanguage.PARAMETER, each.tag()));
        collector.ifPresent(code -> add(query, CollectorCodes.PARAMETER, code));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
    }
}
