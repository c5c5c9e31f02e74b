package heard.evidence.documents;

import heard.figures.ProtectedTable;
import heard.shared.Language;
import heard.shared.StrategySection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a dossier says, and nothing that leads back to a person: what is sealed, shown and written to files.
 *
 * @param language of everything but the quotes
 * @param organisations names of those who publish it
 * @param consultation title of the consultation it rests on
 * @param strategy the government's document it speaks to
 * @param summary paragraphs, separated by empty lines
 * @param methods how people were heard and whom they stand for; paragraphs
 * @param sharing what each organisation shares of the responses that it collected, where that is not everything
 */
public record DossierDocument(
        Language language,
        String title,
        List<String> organisations,
        String consultation,
        String strategy,
        String summary,
        String methods,
        List<String> sharing,
        List<Finding> findings,
        List<Recommendation> recommendations) {
    /** Dossiers that were sealed before organisations could share less say nothing of it. */
    public DossierDocument {
        sharing = List.copyOf(Objects.requireNonNullElse(sharing, List.of()));
        organisations = List.copyOf(organisations);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
    }

    /** The same with other findings. */
    public DossierDocument with(List<Finding> changed) {
        return new DossierDocument(
                language,
                title,
                organisations,
                consultation,
                strategy,
                summary,
                methods,
                sharing,
                changed,
                recommendations);
    }

    /**
     * A claim and what it rests on.
     *
     * @param statement paragraphs
     */
    public record Finding(String statement, List<Quote> quotes, List<ProtectedTable> figures) {
        public Finding {
            quotes = List.copyOf(quotes);
            figures = List.copyOf(figures);
        }
    }

    /**
     * Somebody's own words.
     *
     * @param text the original; {@code null} when the person has taken them back
     * @param speaker number of the response within the dossier, from 1; the same for all words of one person
     */
    public record Quote(
            @Nullable String text,
            Language language,
            @Nullable Translation translation,
            int speaker) {
        /** The same place without the words. */
        public Quote withheld() {
            return new Quote(null, language, null, speaker);
        }
    }

    /**
     * The words in the dossier's language.
     *
     * @param by who translated
     */
    public record Translation(String text, String by) {}

    /**
     * What should be done.
     *
     * @param text paragraphs
     * @param sections of the strategy that it answers
     * @param addressee who should do it
     */
    public record Recommendation(String text, List<StrategySection> sections, String addressee) {
        public Recommendation {
            sections = List.copyOf(sections);
        }
    }

    /**
     * Whether the document is final.
     *
     * @param on day of the sealing; {@code null} for a draft
     * @param digest SHA-256 of the sealed content in hexadecimal; {@code null} for a draft
     * @param wordsTakenBack whether people withdrew words after it was sealed
     */
    public record Standing(@Nullable LocalDate on, @Nullable String digest, boolean wordsTakenBack) {
        public static final Standing DRAFT = new Standing(null, null, false);
    }
}
