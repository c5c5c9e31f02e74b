package heard.responses;

import heard.coalitions.Shown;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which responses somebody sees, as the agreement has it. Every statement that gives more than one's own response names it.
 *
 * @param shown whose, as it names them
 * @param waiting responses in which somebody must look at a redaction again
 */
record Sight(Shown shown, Set<ResponseId> waiting) {
    /** For work that shows nothing to anybody: indexing what search then narrows, counting what is then protected. */
    static final Sight EVERYTHING = new Sight(Shown.EVERYTHING, Set.of());

    /** True of rows of {@code responses.response} that are seen. */
    static final String SEEN = """
             (:everything
              or organisation_id = any (:whole::uuid[])
              or organisation_id = any (:covered::uuid[]) and id <> all (:waiting::uuid[]))
            """;

    boolean isUnlimited() {
        return shown.everything();
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("everything", shown.everything())
                .param("whole", ids(shown.whole(), OrganisationId::value))
                .param("covered", ids(shown.covered(), OrganisationId::value))
                .param("waiting", ids(waiting, ResponseId::value));
    }

    private static <T> UUID[] ids(Collection<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }
}
