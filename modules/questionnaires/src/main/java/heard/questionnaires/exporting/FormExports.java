package heard.questionnaires.exporting;

import heard.look.Texts;
import heard.questionnaires.media.MediumReading;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The formats of other programs, and our own. */
@Configuration(proxyBeanMethods = false)
class FormExports {
    private record Form(int place, String key, Function<Order, ExportedForm> writing) implements ExportFormat {
        @Override
        public ExportedForm write(Order order) {
            return writing.apply(order);
        }
    }

    @Bean
    ExportFormat xlsForm(Texts texts) {
        return new Form(
                10,
                "questionnaires.export.xlsform.",
                order -> XlsFormWriting.of(
                        order.questionnaire(),
                        order.title().in(order.questionnaire().source()),
                        texts::get));
    }

    @Bean
    ExportFormat surveyJs(Texts texts) {
        return new Form(
                20,
                "questionnaires.export.surveyjs.",
                order -> SurveyJsWriting.of(order.questionnaire(), order.title(), texts::get));
    }

    @Bean
    ExportFormat heardJson(MediumReading media) {
        return new Form(30, "questionnaires.export.json.", order -> HeardWriting.of(order.questionnaire(), media));
    }
}
