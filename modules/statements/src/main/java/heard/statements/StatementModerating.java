package heard.statements;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentMember;
import heard.coalitions.Sharing;
import heard.questionnaires.Adding;
import heard.questionnaires.Choice;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.ResponseReading;
import heard.shared.LocalizedText;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what others are shown of the statements that participants added. Each throws {@link NoSuchStatement} when
 * there is none that the member sees, and {@link StatementChanged} when somebody, or the person themselves, was faster.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'ORGANISER')")
public class StatementModerating {
    private final Statements statements;
    private final StatementSealing sealing;
    private final ResponseReading responses;
    private final QuestionnaireReading questionnaires;
    private final Sharing sharing;

    StatementModerating(
            Statements statements,
            StatementSealing sealing,
            ResponseReading responses,
            QuestionnaireReading questionnaires,
            Sharing sharing) {
        this.statements = statements;
        this.sealing = sealing;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.sharing = sharing;
    }

    /**
     * Lets it through: those who come after are asked it. Throws {@link StatementNotFit} when the words are too long,
     * missing in the language of the statement, or still have something covered; {@link StatementNotShared} when the
     * organisation that collected it shares counts only.
     *
     * @param revision of the row that the member read
     * @param shown what others read, by language: the original, perhaps changed, and translations
     */
    @Traced(Action.ACCEPT_STATEMENT)
    public void accept(StatementId id, long revision, LocalizedText shown) {
        var statement = require(id, revision);
        if (!StatementReading.mayBeShown(statement, sharing)) throw new StatementNotShared(id);
        var clean = shown.map(StatementModerating::clean);
        if (!clean.has(statement.language())) throw new StatementNotFit(id);
        if (!clean.texts().values().stream().allMatch(StatementModerating::fits)) throw new StatementNotFit(id);
        var words = sealing.open(statement).withShown(clean).withWhy("");
        statement.accept(words, CurrentMember.require(), sealing);
        statements.flush();
    }

    /**
     * Says that it is the same as another: nobody is asked it. Throws IllegalArgumentException when the question has no
     * such row.
     *
     * @param revision of the row that the member read
     * @param row the name of the other statement
     */
    @Traced(Action.MERGE_STATEMENT)
    public void merge(StatementId id, long revision, String row) {
        var statement = require(id, revision);
        if (others(statement).stream().noneMatch(each -> each.name().equals(row))) {
            throw new IllegalArgumentException("no such statement: " + row);
        }
        statement.merge(row, CurrentMember.require());
        statements.flush();
    }

    /**
     * Turns it down: nobody is asked it.
     *
     * @param revision of the row that the member read
     * @param words more about the reason; may be empty, and is sealed
     */
    @Traced(Action.REJECT_STATEMENT)
    public void reject(StatementId id, long revision, RejectionReason reason, String words) {
        var statement = require(id, revision);
        var changed = sealing.open(statement).withWhy(words.strip());
        statement.reject(reason, changed, CurrentMember.require(), sealing);
        statements.flush();
    }

    /**
     * Puts it back among those that wait; others are no longer asked it.
     *
     * @param revision of the row that the member read
     */
    @Traced(Action.UNDO_STATEMENT)
    public void undo(StatementId id, long revision) {
        require(id, revision).waitAgain();
        statements.flush();
    }

    private Statement require(StatementId id, long revision) {
        var statement = statements.findById(id.value()).orElseThrow(() -> new NoSuchStatement(id));
        var response = statement.response().orElseThrow(() -> new NoSuchStatement(id));
        if (responses.seen(List.of(response)).isEmpty()) throw new NoSuchStatement(id);
        if (statement.revision() != revision) throw new StatementChanged(id);
        return statement;
    }

    private List<Choice> others(Statement statement) {
        var consultation = statement.consultation();
        return questionnaires
                .version(consultation, questionnaires.latest(consultation))
                .questionnaire()
                .question(statement.question())
                .map(question -> question.rows().stream()
                        .filter(row -> !row.isGone()
                                && !row.name().equals(statement.id().row()))
                        .toList())
                .orElse(List.of());
    }

    /** On one line, and without the signs between which earlier answers would be put. */
    private static String clean(String text) {
        return text.replace('{', '(').replace('}', ')').replaceAll("\\s+", " ").strip();
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= Adding.LONGEST && text.indexOf('█') < 0;
    }
}
