package heard.isolation;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.consultations.ConsultationOpening;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.evidence.DossierReading;
import heard.evidence.DossierRow;
import heard.evidence.DossierSealing;
import heard.evidence.DossierStatus;
import heard.evidence.DossierWriting;
import heard.evidence.FigureChoice;
import heard.exchange.ColumnMeaning;
import heard.exchange.CsvReading;
import heard.exchange.ImportPlan;
import heard.exchange.ImportProgress;
import heard.exchange.ResponseImporting;
import heard.questionnaires.Answer;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.translation.LanguageChecking;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ResponseCollecting;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReason;
import heard.shared.ConsultationId;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.statements.StatementFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Answers to a consultation, and all that is made of them. Whatever somebody said holds the coalition's secret word. */
@Component
@Lazy
record Testimony(
        Fixtures fixtures,
        ConsultationFixtures questions,
        ConsultationOpening opening,
        PublicConsultations published,
        ResponseCollecting collecting,
        ThemeEditing themes,
        Coding coding,
        Redacting redacting,
        DossierWriting writing,
        DossierReading dossiers,
        DossierSealing sealing,
        CsvReading files,
        ResponseImporting importing,
        QuestionnaireReading questionnaires,
        LanguageChecking checking) {

    void give(Coalition coalition, Member member, ConsultationId id, String slug, String secret) {
        var asked = new ArrayList<>(ConsultationFixtures.threeQuestions());
        asked.add(StatementFixtures.question());
        questions.ask(coalition, id, asked);
        var arabic = ConsultationFixtures.ARABIC;
        as(member, () -> checking.check(id, arabic, questionnaires.draft(id), "Noor " + secret));
        fixtures.as(member, () -> opening.open(id));
        var consultation = published.at(slug).orElseThrow();
        var said = "It was like this. " + secret + " was here.";
        var response = answer(consultation, said);
        answer(consultation, said + " Twice.");
        begin(consultation, said);
        var excerpt = code(member, id, response, said, secret);
        count(member, write(member, id, excerpt, secret));
        fixtures.as(member, () -> sealing.seal(write(member, id, excerpt, secret)));
        as(member, () -> redacting.redact(response, "why", 0, 2, RedactionReason.NAME, "Because " + secret));
        bringIn(member, id, secret);
    }

    private ResponseId answer(PublicConsultation consultation, String words) {
        var receipt = begin(consultation, words);
        return collecting
                .submit(consultation, receipt, new Consent(true, true, false))
                .orElseThrow()
                .id();
    }

    private ReceiptCode begin(PublicConsultation consultation, String words) {
        var receipt = ReceiptCode.next();
        collecting.answer(
                consultation,
                receipt,
                Language.ENGLISH,
                Map.of(
                        "avoided",
                        Optional.of(new Answer.One("yes")),
                        "why",
                        Optional.of(new Answer.Text(words)),
                        StatementFixtures.VIEWS,
                        Optional.of(new Answer.Rows(Map.of(), List.of(words)))));
        return receipt;
    }

    private ExcerptId code(Member member, ConsultationId id, ResponseId response, String said, String secret) {
        return fixtures.as(member, () -> {
            var theme = themes.add(id, new ThemeForm("Fear " + secret, "About " + secret, null));
            return coding.code(response, "why", said.indexOf(secret), said.length(), theme);
        });
    }

    private DossierId write(Member member, ConsultationId id, ExcerptId excerpt, String secret) {
        return fixtures.as(member, () -> {
            var dossier = writing.create(id, Language.ENGLISH, "Dossier " + secret);
            writing.front(dossier, 0, "Dossier " + secret, "In short " + secret, "We asked " + secret);
            var finding = writing.addFinding(dossier);
            writing.state(dossier, finding, 0, "They say " + secret);
            writing.quote(dossier, finding, excerpt);
            var recommendation = writing.addRecommendation(dossier);
            writing.recommend(dossier, recommendation, 0, "Do " + secret, List.of("1"), "Office " + secret);
            return dossier;
        });
    }

    private void count(Member member, DossierId dossier) {
        as(member, () -> {
            var finding = dossiers.draft(dossier).draft().findings().getFirst().id();
            writing.addFigure(dossier, finding, FigureChoice.THEMES);
        });
    }

    private void bringIn(Member member, ConsultationId id, String secret) {
        var plan = new ImportPlan(
                Map.of("why", new ColumnMeaning.AnswersTo("why"), "avoided", new ColumnMeaning.AnswersTo("avoided")),
                Language.ENGLISH,
                LocalDate.of(2026, 1, 5),
                member.organisation(),
                false);
        try {
            var file = Files.writeString(
                    Files.createTempFile("brought", ".csv"), "avoided,why\nyes,\"Imported " + secret + "\"\n");
            fixtures.as(member, () -> importing.run(id, files.open(file), plan, ImportProgress.NOBODY));
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Ids of what stands inside the drafts of dossiers. */
    Map<String, List<UUID>> inDrafts(Member member, ConsultationId id) {
        return fixtures.as(member, () -> {
            var draft = dossiers.all(id).stream()
                    .filter(row -> row.status() == DossierStatus.DRAFT)
                    .map(DossierRow::id)
                    .map(dossiers::draft)
                    .findFirst()
                    .orElseThrow()
                    .draft();
            return Map.of(
                    "finding", List.of(draft.findings().getFirst().id().value()),
                    "recommendation",
                            List.of(draft.recommendations().getFirst().id().value()));
        });
    }

    private void as(Member member, Runnable work) {
        fixtures.as(member, () -> {
            work.run();
            return true;
        });
    }

    static Path file() {
        try {
            return Files.writeString(Files.createTempFile("probe", ".csv"), "avoided,why\nyes,Probe\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
