package heard.questionnaires.importing;

import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireTexts;
import heard.questionnaires.exporting.QuestionnaireJson;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.media.MediumFile;
import heard.questionnaires.media.MediumRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a questionnaire in Heard's own JSON: everything comes over. Images and recordings are cleaned as those are that somebody
 * chooses, whatever wrote the file.
 */
final class HeardReading {
    private final ImportReport report = new ImportReport();
    private final Map<String, byte[]> sent;
    private final Map<String, MediumFile> files = new LinkedHashMap<>();

    private HeardReading(Map<String, byte[]> sent) {
        this.sent = sent;
    }

    /** Throws {@link FormNotReadable} where the file is damaged, or of a version that is not known here. */
    static ImportedForm read(byte[] file) {
        var read = QuestionnaireJson.read(file).orElseThrow(() -> new FormNotReadable("json.heard"));
        return new HeardReading(QuestionnaireJson.files(file)).tell(read);
    }

    private ImportedForm tell(Questionnaire read) {
        try {
            QuestionnaireChecks.of(read);
            var here =
                    read.withQuestions(read.questions().stream().map(this::tell).toList());
            read.groups().forEach(group -> conditions(group.name(), Stream.ofNullable(group.relevant())));
            read.quotas().forEach(quota -> conditions(quota.name(), Stream.of(quota.condition())));
            QuestionnaireTexts.of(read).forEach(text -> report.text(Place.of("texts", text.id()), text.id()));
            return new ImportedForm(FormFormat.HEARD, here, report.lines(), distinct());
        } catch (NullPointerException incomplete) {
            throw new FormNotReadable("json.heard");
        }
    }

    private Question tell(Question question) {
        var entry = report.question(Place.of("questions", question.name()), question.name());
        var own = Stream.of(
                        Stream.ofNullable(question.relevant()),
                        Stream.ofNullable(question.constraint()),
                        Stream.ofNullable(question.details().value()),
                        Stream.ofNullable(question.details().filter()))
                .flatMap(each -> each);
        conditions(question.name(), own);
        var media = question.details().media().stream()
                .map(medium -> medium.withFiles(files(medium, entry)))
                .filter(medium -> !medium.files().isEmpty())
                .toList();
        return question.withDetails(question.details().withMedia(media));
    }

    /** By language, under the names that they have here. */
    private Map<String, String> files(Medium medium, Entry entry) {
        var names = new LinkedHashMap<String, String>();
        medium.files().forEach((language, name) -> {
            try {
                if (sent.containsKey(name)) names.put(language, cleaned(medium.kind(), name));
                else entry.changed("heard.media", name);
            } catch (MediumRefused refused) {
                entry.changed("heard.media.refused", name);
            }
        });
        return names;
    }

    private String cleaned(Medium.Kind kind, String name) {
        return files.computeIfAbsent(name, _ -> MediumFile.of(kind, sent.getOrDefault(name, new byte[0])))
                .name()
                .text();
    }

    private List<MediumFile> distinct() {
        var byName = new LinkedHashMap<String, MediumFile>();
        files.values().forEach(file -> byName.put(file.name().text(), file));
        return List.copyOf(byName.values());
    }

    private void conditions(String name, Stream<String> expressions) {
        expressions.forEach(expression -> report.condition(Place.of("conditions", name), expression));
    }
}
