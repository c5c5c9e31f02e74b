package heard.agreements;

import heard.coalitions.AnotherCoalition;
import heard.coalitions.Departure;
import heard.questionnaires.Version;
import heard.questionnaires.media.MediumName;
import heard.questionnaires.media.MediumTaking;
import heard.responses.AttachmentTaking;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Moves the files of responses that an organisation takes along, and of the questions to them; what was moved before is not moved again. */
@Component
class FileMoving {
    private final AnotherCoalition in;
    private final AttachmentTaking attachments;
    private final MediumTaking media;

    FileMoving(AnotherCoalition in, AttachmentTaking attachments, MediumTaking media) {
        this.in = in;
        this.attachments = attachments;
        this.media = media;
    }

    /** Copies the images and recordings that these versions show. */
    void copyMedia(Departure departure, List<Version> versions) {
        versions.stream()
                .flatMap(version -> MediumName.in(version.questionnaire()).stream())
                .distinct()
                .forEach(name -> in.in(departure.from(), () -> media.open(name))
                        .ifPresent(content -> does(departure.own(), () -> media.put(name, content))));
    }

    /**
     * Copies them, when the responses are there already.
     *
     * @param from the consultation in the coalition that the organisation left
     * @param to its copy
     */
    void move(Departure departure, ConsultationId from, ConsultationId to, List<ResponseId> responses) {
        for (var response : responses) {
            var files = in.in(departure.from(), () -> attachments.of(response));
            var there = in.in(departure.own(), () -> attachments.of(response));
            if (files.isEmpty() && there.isEmpty()) continue;
            does(departure.own(), () -> attachments.keepOnly(response, files));
            missing(files, there).forEach(file -> copy(departure, from, to, response, file));
        }
    }

    private static Set<UUID> missing(Set<UUID> files, Set<UUID> there) {
        var missing = new HashSet<>(files);
        missing.removeAll(there);
        return missing;
    }

    private void copy(Departure departure, ConsultationId from, ConsultationId to, ResponseId response, UUID file) {
        in.in(departure.from(), () -> attachments.open(from, response, file))
                .ifPresent(content -> does(departure.own(), () -> attachments.put(to, response, file, content)));
    }

    private void does(CoalitionId coalition, Runnable work) {
        Supplier<CoalitionId> done = () -> {
            work.run();
            return coalition;
        };
        in.in(coalition, done);
    }
}
