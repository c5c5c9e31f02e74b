package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import heard.look.Notices;
import heard.questionnaires.library.Insertion;
import java.util.ArrayList;

/** Says what became of questions that were taken from elsewhere. */
final class LibraryNotices {
    private LibraryNotices() {}

    static void tell(Component reader, Insertion insertion, int taken) {
        var sentences = new ArrayList<String>();
        sentences.add(reader.getTranslation("questionnaires.library.taken", taken));
        if (insertion.quotas() > 0) {
            sentences.add(reader.getTranslation("questionnaires.library.quotas", insertion.quotas()));
        }
        if (!insertion.renamed().isEmpty()) {
            sentences.add(reader.getTranslation(
                    "questionnaires.library.renamed",
                    String.join(
                            ", ", insertion.renamed().values().stream().sorted().toList())));
        }
        if (!insertion.loosened().isEmpty()) {
            sentences.add(
                    reader.getTranslation("questionnaires.library.loosened", String.join(", ", insertion.loosened())));
        }
        Notices.success(String.join(" ", sentences));
    }
}
