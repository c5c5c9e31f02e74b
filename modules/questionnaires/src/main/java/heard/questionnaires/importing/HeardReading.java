package heard.questionnaires.importing;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireTexts;
import heard.questionnaires.exporting.QuestionnaireJson;
import java.util.List;
import java.util.stream.Stream;

/** Reads a questionnaire in Heard's own JSON: everything comes over but images and recordings, which lie elsewhere. */
final class HeardReading {
    private final ImportReport report = new ImportReport();

    private HeardReading() {}

    /** Throws {@link FormNotReadable} where the file is damaged, or of a version that is not known here. */
    static ImportedForm read(byte[] file) {
        var read = QuestionnaireJson.read(file).orElseThrow(() -> new FormNotReadable("json.heard"));
        return new HeardReading().tell(read);
    }

    private ImportedForm tell(Questionnaire read) {
        try {
            QuestionnaireChecks.of(read);
            read.questions().forEach(this::tell);
            read.groups().forEach(group -> conditions(group.name(), Stream.ofNullable(group.relevant())));
            read.quotas().forEach(quota -> conditions(quota.name(), Stream.of(quota.condition())));
            QuestionnaireTexts.of(read).forEach(text -> report.text(Place.of("texts", text.id()), text.id()));
            var here = read.withQuestions(
                    read.questions().stream().map(HeardReading::withoutMedia).toList());
            return new ImportedForm(FormFormat.HEARD, here, report.lines());
        } catch (NullPointerException incomplete) {
            throw new FormNotReadable("json.heard");
        }
    }

    private void tell(Question question) {
        var entry = report.question(Place.of("questions", question.name()), question.name());
        if (!question.details().media().isEmpty()) entry.changed("heard.media");
        var own = Stream.of(
                        Stream.ofNullable(question.relevant()),
                        Stream.ofNullable(question.constraint()),
                        Stream.ofNullable(question.details().value()),
                        Stream.ofNullable(question.details().filter()))
                .flatMap(each -> each);
        conditions(question.name(), own);
    }

    private void conditions(String name, Stream<String> expressions) {
        expressions.forEach(expression -> report.condition(Place.of("conditions", name), expression));
    }

    private static Question withoutMedia(Question question) {
        return question.withDetails(question.details().withMedia(List.of()));
    }
}
