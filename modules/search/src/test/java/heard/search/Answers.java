package heard.search;

import heard.coalitions.Shown;
import heard.shared.Channel;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A coalition's answers in an index, and a way to ask for them by text. */
final class Answers {
    static final OrganisationId ORGANISATION = OrganisationId.next();

    final CoalitionId coalition;
    final ConsultationId consultation = ConsultationId.next();
    private final AnswerIndex index;

    Answers(AnswerIndex index) {
        this(index, CoalitionId.next());
    }

    Answers(AnswerIndex index, CoalitionId coalition) {
        this.index = index;
        this.coalition = coalition;
    }

    Answers with(String language, String... texts) {
        for (var text : texts) write(document(ResponseId.next(), "story", language, text));
        return this;
    }

    AnswerDocument document(ResponseId response, String question, String language, String text, ThemeId... themes) {
        return document(response, question, language, text, false, themes);
    }

    /** One of a response in which somebody must look again at what is withheld. */
    AnswerDocument waiting(ResponseId response, String question, String language, String text) {
        return document(response, question, language, text, true);
    }

    private AnswerDocument document(
            ResponseId response, String question, String language, String text, boolean waiting, ThemeId... themes) {
        return new AnswerDocument(
                consultation,
                response,
                question,
                new Language(language),
                Channel.WEB,
                ORGANISATION,
                YearMonth.of(2026, 11),
                text,
                Set.of(themes),
                waiting);
    }

    void write(AnswerDocument document) {
        index.write(coalition, Map.of(document.response(), List.of(document)));
    }

    AnswerHits search(AnswerQuery query) {
        return search(query, Shown.EVERYTHING);
    }

    AnswerHits search(AnswerQuery query, Shown shown) {
        return index.search(coalition, query, shown);
    }

    List<AnswerHit> hits(String words) {
        return search(AnswerQuery.all().words(words)).hits();
    }

    /** The answers found, as shown. */
    List<String> found(String words) {
        return hits(words).stream().map(Answers::shown).toList();
    }

    /** The words that are lit, over all hits. */
    List<String> lit(String words) {
        return hits(words).stream()
                .flatMap(hit -> hit.snippet().stream())
                .filter(Span::lit)
                .map(Span::text)
                .toList();
    }

    private static String shown(AnswerHit hit) {
        return String.join("", hit.snippet().stream().map(Span::text).toList());
    }
}
