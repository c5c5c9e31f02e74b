package heard.evidence;

import heard.coalitions.CoalitionReading;
import heard.coalitions.Organisation;
import heard.consultations.ConsultationDetails;
import heard.shared.Language;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A first paragraph on who asked whom and in which languages: departments ask whom a submission stands for. */
@Component
class MethodsParagraph {
    private final CoalitionReading coalitions;
    private final DocumentTexts texts;

    MethodsParagraph(CoalitionReading coalitions, DocumentTexts texts) {
        this.coalitions = coalitions;
        this.texts = texts;
    }

    String of(ConsultationDetails consultation, Language language) {
        var organisations = coalitions.current().organisations().stream()
                .map(Organisation::name)
                .collect(Collectors.joining(", "));
        var languages = consultation.languages().stream()
                .map(each -> each.nameIn(language))
                .collect(Collectors.joining(", "));
        return texts.in(language)
                .get(
                        "evidence.document.heard",
                        organisations,
                        consultation.title().in(language),
                        languages);
    }
}
