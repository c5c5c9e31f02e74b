package heard.questionnaires;

import heard.shared.ConsultationId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a questionnaire along into another coalition with the answers to it: every version, for each answer knows its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class QuestionnaireTaking {
    private final PublishedVersions versions;

    QuestionnaireTaking(PublishedVersions versions) {
        this.versions = versions;
    }

    /** The versions of the current coalition's consultation, from 1. */
    public List<Version> versions(ConsultationId consultation) {
        return versions.all(consultation.value()).stream()
                .map(PublishedVersion::version)
                .toList();
    }

    /** Makes them versions of this consultation; nothing when it has some. */
    public void put(ConsultationId consultation, List<Version> taken) {
        if (versions.latest(consultation.value()) > 0) return;
        taken.forEach(version -> versions.save(new PublishedVersion(consultation, version)));
        versions.flush();
    }
}
