package heard.bench;

import heard.search.AnswerDocument;
import heard.search.AnswerDocuments;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A record of generated answers, one for each response, made when they are asked for. */
final class GeneratedAnswers implements AnswerDocuments {
    private static final ConsultationId[] CONSULTATIONS = {ConsultationId.next(), ConsultationId.next()};
    private static final OrganisationId ORGANISATION = OrganisationId.next();
    private static final ThemeId[] THEMES =
            Stream.generate(ThemeId::next).limit(12).toArray(ThemeId[]::new);

    private final long number;

    GeneratedAnswers(long number) {
        this.number = number;
    }

    static ResponseId response(long seed) {
        return new ResponseId(new UUID(0x4865_6172_6400_4000L, Long.MIN_VALUE | seed));
    }

    @Override
    public List<AnswerDocument> of(ResponseId response) {
        var seed = response.value().getLeastSignificantBits() & Long.MAX_VALUE;
        return List.of(new AnswerDocument(
                CONSULTATIONS[(int) (seed % 2)],
                response,
                "question_" + seed % 5,
                new Language(AnswerTexts.language(seed)),
                Channel.values()[(int) (seed % 4)],
                ORGANISATION,
                YearMonth.of(2026, 1 + (int) (seed % 11)),
                AnswerTexts.text(seed),
                seed % 3 == 0 ? Set.of(THEMES[(int) (seed % 12)]) : Set.of(),
                false));
    }

    @Override
    public Stream<ResponseId> all() {
        return LongStream.range(0, number).mapToObj(GeneratedAnswers::response);
    }
}
