package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import heard.look.Notices;
import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Presence;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.QuestionnairePresence;
import heard.questionnaires.versions.Difference;
import heard.questionnaires.versions.Differences;
import heard.questionnaires.versions.Merging.Winner;
import heard.shared.ConsultationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The table at which a member writes, kept as long as they are signed in, and those who write at the same time. */
final class WritingTogether {
    /** Makes one for a consultation. */
    @org.springframework.stereotype.Component
    static class Factory {
        private final QuestionnaireEditing editing;
        private final QuestionnairePresence presence;

        Factory(QuestionnaireEditing editing, QuestionnairePresence presence) {
            this.editing = editing;
            this.presence = presence;
        }

        WritingTogether of(ConsultationId consultation) {
            return new WritingTogether(this, consultation);
        }
    }

    /** By consultation; in the session, so that a reload loses nothing that could be undone. */
    private static final class Tables extends HashMap<ConsultationId, Workbench> {
        private static final long serialVersionUID = 1;
    }

    private final Factory from;
    private final ConsultationId consultation;
    private final UUID screen = UUID.randomUUID();
    private final Workbench bench;

    private WritingTogether(Factory from, ConsultationId consultation) {
        this.from = from;
        this.consultation = consultation;
        this.bench = tables().computeIfAbsent(consultation, _ -> table());
        bench.speak(from.editing.open(consultation).questionnaire());
    }

    private static Map<ConsultationId, Workbench> tables() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(Tables.class);
        if (known != null) return known;
        var fresh = new Tables();
        session.setAttribute(Tables.class, fresh);
        return fresh;
    }

    private Workbench table() {
        var editing = from.editing;
        var on = consultation;
        return new Workbench(editing.open(on), (revision, changed) -> editing.save(on, revision, changed));
    }

    Workbench bench() {
        return bench;
    }

    /** Whether somebody else saved since. */
    boolean isBehind() {
        return from.presence.revision(consultation) != bench.revision();
    }

    /** Says where this member is, and gives back who else is here. */
    List<Presence> here(String question) {
        return from.presence.here(consultation, screen, question);
    }

    void leave() {
        from.presence.leave(consultation, screen);
    }

    /**
     * Brings both together, and asks where both changed the same.
     *
     * @param done takes the work of putting them together
     */
    void meet(Component reader, Consumer<Runnable> done) {
        var theirs = from.editing.open(consultation);
        var differences = Differences.between(bench.stored(), theirs.questionnaire());
        var names = from.presence.savedSince(consultation, bench.revision());
        var who =
                names.isEmpty() ? reader.getTranslation("questionnaires.together.somebody") : String.join(", ", names);
        var both = bench.together(theirs, Winner.MINE).conflicts();
        if (both.isEmpty()) {
            done.accept(() -> bench.meet(theirs, Winner.MINE));
            tell(reader, who, differences);
            return;
        }
        new ConflictDialog(
                        who,
                        both.stream().map(name -> title(reader, theirs, name)).toList(),
                        differences,
                        () -> done.accept(() -> bench.meet(theirs, Winner.THEIRS)),
                        () -> done.accept(() -> bench.meet(theirs, Winner.MINE)))
                .open();
    }

    private static void tell(Component reader, String who, List<Difference> differences) {
        if (differences.isEmpty()) return;
        var first = DifferenceList.words(reader, differences.getFirst());
        Notices.success(
                differences.size() == 1
                        ? reader.getTranslation("questionnaires.together.one", who, first)
                        : reader.getTranslation("questionnaires.together.more", who, first, differences.size() - 1));
    }

    private String title(Component reader, DraftQuestionnaire theirs, String name) {
        Questionnaire mine = bench.current();
        if (name.isEmpty()) return reader.getTranslation("questionnaires.conflict.whole");
        return mine.question(name)
                .or(() -> theirs.questionnaire().question(name))
                .map(question -> question.label().in(mine.source()))
                .filter(label -> !label.isBlank())
                .orElse(name);
    }
}
