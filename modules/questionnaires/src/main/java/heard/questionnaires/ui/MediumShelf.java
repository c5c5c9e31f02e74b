package heard.questionnaires.ui;

import heard.look.MediumView;
import heard.questionnaires.Medium;
import heard.questionnaires.media.MediumKeeping;
import heard.questionnaires.media.MediumName;
import heard.shared.ConsultationId;
import org.springframework.stereotype.Component;

/** Where images and recordings of a consultation's questions are put, and where they are seen before anybody is asked. */
final class MediumShelf {
    /** Makes one for a consultation. */
    @Component
    static class Factory {
        private final MediumKeeping keeping;

        Factory(MediumKeeping keeping) {
            this.keeping = keeping;
        }

        MediumShelf of(ConsultationId consultation) {
            return new MediumShelf(keeping, consultation);
        }
    }

    private final MediumKeeping keeping;
    private final ConsultationId consultation;

    private MediumShelf(MediumKeeping keeping, ConsultationId consultation) {
        this.keeping = keeping;
        this.consultation = consultation;
    }

    /** Keeps a file under the name that it gives back; throws MediumRefused. */
    String keep(Medium.Kind kind, byte[] content) {
        return keeping.keep(kind, content);
    }

    /** Of a file that a question names already. */
    String address(String name) {
        return MediumName.address(consultation, name);
    }

    /** Such a file; what it is, in words. */
    MediumView view(Medium.Kind kind, String name, String what) {
        var address = address(name);
        return kind == Medium.Kind.IMAGE ? MediumView.image(address, what) : MediumView.sound(address, what);
    }
}
