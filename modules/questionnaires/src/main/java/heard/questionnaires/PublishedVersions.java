package heard.questionnaires;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublishedVersions extends JpaRepository<PublishedVersion, PublishedVersion.Key> {
    /** The number of the newest version; 0 when there is none. */
    @Query("select coalesce(max(version.key.number), 0) from QuestionnaireVersion version"
            + " where version.key.consultation = :consultation")
    int latest(UUID consultation);
}
