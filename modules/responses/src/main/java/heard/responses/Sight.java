package heard.responses;

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
 * @param hidden collectors that share counts only: of their responses nothing is seen
 * @param covered collectors that share text with redactions: seen, but not while somebody must look at a redaction again
 * @param waiting responses in which somebody must
 */
record Sight(Set<OrganisationId> hidden, Set<OrganisationId> covered, Set<ResponseId> waiting) {
    /** For work that shows nothing to anybody: indexing what search then narrows, counting what is then protected. */
    static final Sight EVERYTHING = new Sight(Set.of(), Set.of(), Set.of());

    /** True of rows of {@code responses.response} that are seen. */
    static final String SEEN = """
             organisation_id <> all (:hidden::uuid[])
             and not (organisation_id = any (:covered::uuid[]) and id = any (:waiting::uuid[]))
            """;

    boolean isUnlimited() {
        return hidden.isEmpty() && covered.isEmpty();
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("hidden", ids(hidden, OrganisationId::value))
                .param("covered", ids(covered, OrganisationId::value))
                .param("waiting", ids(waiting, ResponseId::value));
    }

    private static <T> UUID[] ids(Collection<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }
}
