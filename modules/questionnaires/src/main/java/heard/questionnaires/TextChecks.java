package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import heard.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks whether every text is there in every language. */
final class TextChecks {
    private TextChecks() {}

    static void look(Question question, Questionnaire questionnaire, Problems problems) {
        var source = questionnaire.source();
        if (!question.label().has(source) && !question.type().isSilent()) problems.error(Part.TEXTS, "label.missing");
        for (var choice : question.shows("choices") ? question.choices() : List.<Choice>of()) {
            if (!choice.label().has(source)) problems.error(Part.CHOICES, "choice.label.missing", choice.name());
        }
        for (var row : question.shows("rows") ? question.rows() : List.<Choice>of()) {
            if (!row.label().has(source)) problems.error(Part.ROWS, "row.label.missing", row.name());
        }
        var picture = question.medium(Medium.Kind.IMAGE);
        if (!picture.files().isEmpty() && !picture.words().has(source))
            problems.error(Part.TEXTS, "media.words.missing");
        if (question.constraint() != null && !question.constraintMessage().has(source)) {
            problems.warning(Part.CONSTRAINT, "constraint.message.missing");
        }
        for (var language : questionnaire.languages()) {
            if (!language.equals(source)) translation(question, source, language, problems);
        }
    }

    /** What stands in its texts for answers that nobody has given by then. */
    static void piped(Question question, Questionnaire questionnaire, Predicate<String> isKnown, Problems problems) {
        Stream.concat(
                        Stream.of(question.label(), question.hint()),
                        question.choices().stream().map(Choice::label))
                .flatMap(Piping::names)
                .distinct()
                .filter(name -> name.equals(question.name()) || !isKnown.test(name))
                .forEach(name -> problems.warning(Part.TEXTS, key(questionnaire.question(name)), name));
    }

    private static String key(Optional<Question> stands) {
        return stands.isPresent() ? "text.later" : "text.unknown";
    }

    private static void translation(Question question, Language source, Language language, Problems problems) {
        var missing = QuestionnaireTexts.of(question).stream()
                .filter(each -> each.text().has(source) && !each.text().has(language))
                .toList();
        var required = missing.stream().filter(QuestionnaireText::isRequired).count();
        var name = language.nameIn(Language.ENGLISH);
        if (required > 0) problems.error(Part.TEXTS, "translation.required", required, name);
        if (missing.size() > required) {
            problems.warning(Part.TEXTS, "translation.missing", missing.size() - required, name);
        }
        var recording = question.medium(Medium.Kind.AUDIO);
        if (recording.file(source).isPresent() && recording.file(language).isEmpty()) {
            problems.warning(Part.TEXTS, "media.recording.missing", name, source.nameIn(Language.ENGLISH));
        }
    }
}
