package heard.questionnaires;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublishedVersions extends JpaRepository<PublishedVersion, PublishedVersion.Key> {
    /** The number of the newest version; 0 when there is none. */
    @Query("select coalesce(max(version.key.number), 0) from QuestionnaireVersion version"
            + " where version.key.consultation = :consultation")
    int latest(UUID consultation);

    /** Every version, from 1. */
    @Query("select version from QuestionnaireVersion version"
            + " where version.key.consultation = :consultation order by version.key.number")
    List<PublishedVersion> all(UUID consultation);
}
