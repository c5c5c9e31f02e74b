package heard.paper;

import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.documents.PdfMaking;
import heard.documents.PdfNotPossible;
import heard.look.Texts;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.exporting.ExportFormat;
import heard.questionnaires.exporting.ExportNotPossible;
import heard.questionnaires.exporting.ExportedForm;
import heard.questionnaires.media.MediumReading;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is printed of questions, among the other formats. */
@Configuration(proxyBeanMethods = false)
class PaperFormats {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int USUAL = 12;
    private static final int LARGE = 18;

    private record Printed(int place, String key, boolean isFilledIn, Function<Order, ExportedForm> writing)
            implements ExportFormat {
        @Override
        public boolean isPrinted() {
            return true;
        }

        @Override
        public ExportedForm write(Order order) {
            return writing.apply(order);
        }
    }

    @Bean
    ExportFormat wordForReview(Texts texts, MediumReading media) {
        return new Printed(0, "paper.review.", false, order -> {
            var words = new PaperWords(order.questionnaire(), order.language(), texts);
            var title = words.in(order.title());
            var sheet = ReviewDocument.of(order.questionnaire(), order.title(), words, files(order, media));
            var file = WordPackage.of(sheet, title, title, order.large() ? LARGE : USUAL);
            return new ExportedForm("questions-" + order.language().tag() + ".docx", WORD, file, List.of());
        });
    }

    @Bean
    ExportFormat paperForm(
            Texts texts,
            PdfMaking making,
            QuestionnaireReading versions,
            ConsultationReading reading,
            PublicConsultations consultations,
            MediumReading media) {
        return new Printed(5, "paper.form.", true, order -> {
            var asked = consultations.of(reading.require(order.consultation())).onPaper();
            return form(order, asked, version(order, versions), texts, making, files(order, media));
        });
    }

    private static Function<String, Optional<byte[]>> files(ExportFormat.Order order, MediumReading media) {
        return name -> media.of(order.questionnaire(), name);
    }

    /** The published version that these questions are; 0: none. */
    private static int version(ExportFormat.Order order, QuestionnaireReading versions) {
        ConsultationId consultation = order.consultation();
        int latest = versions.latest(consultation);
        var isPublished = latest > 0
                && versions.written(consultation, latest)
                        .questionnaire()
                        .questions()
                        .equals(order.questionnaire().questions());
        return isPublished ? latest : 0;
    }

    /** The file; the address and the version stand on each page. */
    static ExportedForm form(
            ExportFormat.Order order,
            PublicConsultation consultation,
            int version,
            Texts texts,
            PdfMaking making,
            Function<String, Optional<byte[]>> files) {
        var words = new PaperWords(order.questionnaire(), order.language(), texts);
        var sheet = PaperForm.of(consultation, order.questionnaire(), words, files);
        var title = words.in(order.title());
        var slug = consultation.details().slug();
        var which = version > 0 ? words.get("paper.version", String.valueOf(version)) : words.get("paper.draft");
        var footer = words.get("paper.footer", slug, which) + " \u00b7 "
                + order.language().tag();
        var word = WordPackage.of(sheet, title, footer, order.large() ? LARGE : USUAL);
        var code = "HEARD/" + slug + "/" + version + "/" + order.language().tag();
        try {
            var pdf = making.of(word, title, order.language(), sheet.texts().stream());
            var file = PageCodes.stamp(pdf, code, sheet.isRightToLeft());
            return new ExportedForm(slug + "-" + order.language().tag() + ".pdf", "application/pdf", file, List.of());
        } catch (PdfNotPossible e) {
            throw new ExportNotPossible(e.key(), List.of(e.arguments()));
        }
    }
}
