package heard.search;

import heard.coalitions.Shown;
import heard.shared.CoalitionId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** The index of all coalitions' answers: every call names the coalition, whose answers alone it sees or changes. */
final class AnswerIndex implements AutoCloseable {
    private static final int PAGE = 1_000;
    private final CloseableSearchMapping mapping;
    private final String identity;

    AnswerIndex(CloseableSearchMapping mapping, String identity) {
        this.mapping = mapping;
        this.identity = identity;
    }

    /** Another one than before when the index was made anew, and so is empty. */
    String identity() {
        return identity;
    }

    AnswerHits search(CoalitionId coalition, AnswerQuery query, Shown shown) {
        try (var session = session(coalition)) {
            return new AnswerFinding(query, shown).in(session);
        }
    }

    /**
     * Makes the index say this and nothing else about these responses. When it returns, the change is on disk and
     * searches see it; when it throws, repeat it.
     */
    void write(CoalitionId coalition, Map<ResponseId, List<AnswerDocument>> answers) {
        try (var session = session(coalition)) {
            var gone = written(session, answers.keySet());
            var plan = session.indexingPlan();
            for (var documents : answers.values()) {
                for (var document : documents) {
                    gone.remove(AnswerEntry.id(document));
                    plan.addOrUpdate(new AnswerEntry(document));
                }
            }
            gone.forEach(id -> plan.purge(AnswerEntry.class, id, null));
        }
    }

    /** Writes the index's files anew without what was deleted from it, and deletes the old files. */
    void sweep(CoalitionId coalition) {
        try (var session = session(coalition)) {
            var workspace = session.workspace(AnswerEntry.class);
            workspace.mergeSegments();
            workspace.flush();
            workspace.refresh();
        }
    }

    /** Whether the engine can be reached at all, so that a failure can be told from a document it does not take. */
    boolean isAnswering(CoalitionId coalition) {
        try {
            search(coalition, AnswerQuery.all().page(0, 0), Shown.EVERYTHING);
            return true;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    private static Set<String> written(SearchSession session, Collection<ResponseId> responses) {
        var ids = new HashSet<String>();
        try (var pages = session.search(AnswerEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> new AnswerPredicates(f).oneOf(AnswerEntry.RESPONSE, AnswerPredicates.texts(responses)))
                .scroll(PAGE)) {
            for (var page = pages.next(); page.hasHits(); page = pages.next()) ids.addAll(page.hits());
        }
        return ids;
    }

    private SearchSession session(CoalitionId coalition) {
        return mapping.createSessionWithOptions()
                .tenantId((Object) coalition.toString())
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
