package heard.exchange;

import heard.shared.Language;
import heard.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Map;

/**
 * How the rows of a file become responses.
 *
 * @param meanings by column; a column that is not in it is left out
 * @param language of rows that do not say theirs
 * @param givenOn day of rows that do not say theirs
 * @param organisation that collected the responses
 * @param quotable whether every person in the file agreed to be quoted without their name: nobody is, unless the
 *     importer says so
 */
public record ImportPlan(
        Map<String, ColumnMeaning> meanings,
        Language language,
        LocalDate givenOn,
        OrganisationId organisation,
        boolean quotable) {
    public ImportPlan {
        meanings = Map.copyOf(meanings);
    }

    /** The meaning of a column. */
    public ColumnMeaning meaning(String column) {
        return meanings.getOrDefault(column, new ColumnMeaning.Ignored());
    }
}
