package heard.analysis;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Excerpts extends JpaRepository<Excerpt, UUID> {
    /** Who said something of a theme. */
    record Said(UUID theme, UUID response) {}

    /** How many passages of a response have a theme. */
    record Coded(UUID theme, UUID response, long passages) {}

    /** How many passages. */
    record Number(UUID of, long passages) {}

    @Query("select e from Excerpt e where e.response in :responses order by e.question, e.fromUnit, e.toUnit")
    List<Excerpt> of(Collection<UUID> responses);

    List<Excerpt> findByTheme(UUID theme);

    List<Excerpt> findByConsultationOrderByTheme(UUID consultation);

    @Query("select distinct new heard.analysis.Excerpts$Said(e.theme, e.response) from Excerpt e"
            + " where e.consultation = :consultation")
    List<Said> said(UUID consultation);

    @Query("select new heard.analysis.Excerpts$Number(e.response, count(e)) from Excerpt e"
            + " where e.response in :responses group by e.response")
    List<Number> numbers(Collection<UUID> responses);

    @Query("select new heard.analysis.Excerpts$Coded(e.theme, e.response, count(e)) from Excerpt e"
            + " where e.consultation = :consultation group by e.theme, e.response")
    List<Coded> coded(UUID consultation);
}
