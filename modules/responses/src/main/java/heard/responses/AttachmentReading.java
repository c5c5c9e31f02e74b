package heard.responses;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.Scope;
import heard.coalitions.Sharing;
import heard.questionnaires.Attached;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads files that came with responses that were sent. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
public class AttachmentReading {
    private final SubmittedRows rows;
    private final Attachments attachments;
    private final Sharing sharing;

    AttachmentReading(SubmittedRows rows, Attachments attachments, Sharing sharing) {
        this.sharing = sharing;
        this.rows = rows;
        this.attachments = attachments;
    }

    /**
     * The file that an answer of the response names; empty when none does. Nothing in a file can be covered, so only those
     * have it who may see the full text.
     */
    @Traced(Action.READ_RESPONSE)
    public Optional<Upload> one(ResponseId response, UUID attachment) {
        return rows.of(List.of(response)).stream()
                .filter(read -> sharing.of(read.organisation()) == Scope.FULL_TEXT)
                .findFirst()
                .flatMap(read -> attached(read, attachment).flatMap(attached -> attachments
                        .open(read.consultation(), response, attachment)
                        .map(content -> new Upload(attached, content))));
    }

    private static Optional<Attached> attached(ReadResponse response, UUID file) {
        return response.answers()
                .files()
                .filter(attached -> attached.id().equals(file))
                .findFirst();
    }
}
