package heard.statements;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.SharingFixtures;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationOpening;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.questionnaires.Adding;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.responses.ReceiptCode;
import heard.responses.ResponseCollecting;
import heard.shared.Language;
import heard.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Consultations in which people may add statements, and people who do. */
@Component
public class StatementFixtures {
    /** The name of the question. */
    public static final String VIEWS = "views";

    private final Fixtures fixtures;
    private final ConsultationFixtures consultations;
    private final ConsultationOpening opening;
    private final PublicConsultations published;
    private final ResponseCollecting collecting;

    StatementFixtures(
            Fixtures fixtures,
            ConsultationFixtures consultations,
            ConsultationOpening opening,
            PublicConsultations published,
            ResponseCollecting collecting) {
        this.fixtures = fixtures;
        this.consultations = consultations;
        this.opening = opening;
        this.published = published;
        this.collecting = collecting;
    }

    /** Two statements of the organiser's, to which a person may add two of at most 60 characters. */
    public static Question question() {
        var details = Details.NONE
                .withRows(List.of(
                        new Choice("nurse", both("They listened.", "استمعوا.")),
                        new Choice("doctor", both("They had time.", "كان لديهم وقت."))))
                .with(Trait.ADDING, true)
                .withAdding(new Adding(2, 60));
        return Question.of(VIEWS, QuestionType.STATEMENTS, both("Do you agree?", "هل توافق؟"))
                .withDetails(details);
    }

    public PublicConsultation open(Coalition coalition) {
        return open(coalition, List.of(question()));
    }

    public PublicConsultation open(Coalition coalition, List<Question> questions) {
        var slug = "statements-" + UUID.randomUUID();
        var id = consultations.draft(coalition, slug);
        consultations.ask(coalition, id, questions);
        fixtures.as(coalition, Role.ORGANISER, () -> opening.open(id));
        return published.at(slug).orElseThrow();
    }

    /** Somebody adds these statements, and sends. */
    public ReceiptCode adds(PublicConsultation consultation, Language language, String... texts) {
        return sends(consultation, language, new Answer.Rows(Map.of(), List.of(texts)));
    }

    /** Somebody says that to statements, and sends. */
    public ReceiptCode sends(PublicConsultation consultation, Language language, Answer.Rows answer) {
        var receipt = ReceiptCode.next();
        collecting.answer(consultation, receipt, language, Map.of(VIEWS, Optional.of(answer)));
        assertThat(collecting.submit(consultation, receipt, SharingFixtures.AGREED))
                .isPresent();
        return receipt;
    }
}
