package heard.questionnaires;

import heard.shared.ConsultationId;
import java.util.List;
import java.util.stream.IntStream;
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
    public List<Questionnaire> versions(ConsultationId consultation) {
        return IntStream.rangeClosed(1, versions.latest(consultation.value()))
                .mapToObj(number -> versions.findById(PublishedVersion.Key.of(consultation, number))
                        .orElseThrow(() -> new NoSuchVersion(consultation, number))
                        .content())
                .toList();
    }

    /** Makes them versions of this consultation; nothing when it has some. */
    public void put(ConsultationId consultation, List<Questionnaire> contents) {
        if (versions.latest(consultation.value()) > 0) return;
        for (var number = 1; number <= contents.size(); number++) {
            var key = PublishedVersion.Key.of(consultation, number);
            versions.save(new PublishedVersion(key, contents.get(number - 1)));
        }
        versions.flush();
    }
}
