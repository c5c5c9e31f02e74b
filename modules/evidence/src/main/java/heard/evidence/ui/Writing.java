package heard.evidence.ui;

import heard.coalitions.CurrentMember;
import heard.evidence.ChangedMeanwhile;
import heard.evidence.DossierReading;
import heard.evidence.DossierView;
import heard.evidence.DossierWriting;
import heard.evidence.NotQuotable;
import heard.look.Notices;
import heard.shared.DossierId;
import heard.shared.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;

/** A draft being written on a screen: what it is now, how it changes, and who must hear of a change. */
final class Writing {
    private final DossierId id;
    private final DossierReading reading;
    private final DossierWriting use;
    private final Function<String, String> texts;
    private final List<Runnable> rebuilding = new ArrayList<>();
    private final List<Runnable> following = new ArrayList<>();
    private DossierView now;

    Writing(DossierId id, DossierReading reading, DossierWriting use, Function<String, String> texts) {
        this.id = id;
        this.reading = reading;
        this.use = use;
        this.texts = texts;
        this.now = reading.draft(id);
    }

    private static final Set<Role> READERS =
            EnumSet.of(Role.ORGANISER, Role.ANALYST, Role.POLICY_LEAD, Role.SAFEGUARDING_LEAD, Role.SIGNATORY);

    /** Whether the member at work may read drafts. */
    static boolean readable() {
        return CurrentMember.get()
                .filter(member -> READERS.stream().anyMatch(member::is))
                .isPresent();
    }

    static boolean allowed() {
        return CurrentMember.get().filter(member -> member.is(Role.POLICY_LEAD)).isPresent();
    }

    DossierId id() {
        return id;
    }

    DossierView now() {
        return now;
    }

    DossierWriting use() {
        return use;
    }

    /** Called when pieces came, went or moved. */
    void whenRebuilt(Runnable listener) {
        rebuilding.add(listener);
    }

    /** Called after every change. */
    void whenChanged(Runnable listener) {
        following.add(listener);
    }

    /** Changes pieces of the draft, and shows it anew. */
    void change(Consumer<DossierWriting> change) {
        try {
            change.accept(use);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException meanwhile) {
            Notices.error(texts.apply("evidence.write.meanwhile"), "");
        } catch (NotQuotable gone) {
            Notices.error(texts.apply("evidence.write.notquotable"), "");
        }
        now = reading.draft(id);
        rebuilding.forEach(Runnable::run);
        following.forEach(Runnable::run);
    }

    /** Saves a text; false when somebody else changed the same text since it was read. */
    boolean save(Consumer<DossierWriting> change) {
        boolean saved = true;
        try {
            change.accept(use);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException meanwhile) {
            saved = false;
        }
        now = reading.draft(id);
        following.forEach(Runnable::run);
        return saved;
    }
}
