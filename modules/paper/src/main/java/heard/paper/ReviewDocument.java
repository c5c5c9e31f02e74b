package heard.paper;

import heard.questionnaires.Choice;
import heard.questionnaires.Group;
import heard.questionnaires.Numbering;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every question as a document that people can read, mark and comment who do not use Heard. */
final class ReviewDocument {
    private final Questionnaire questionnaire;
    private final PaperWords words;
    private final Sheet sheet;
    private final PaperMedia media;
    private final Set<Group> begun = new HashSet<>();

    private ReviewDocument(Questionnaire questionnaire, PaperWords words, Function<String, Optional<byte[]>> files) {
        this.questionnaire = questionnaire;
        this.words = words;
        sheet = new Sheet(words.language());
        media = new PaperMedia(questionnaire, words, sheet, files);
    }

    /** @param files contents of images, by their names */
    static Sheet of(
            Questionnaire questionnaire,
            LocalizedText title,
            PaperWords words,
            Function<String, Optional<byte[]>> files) {
        return new ReviewDocument(questionnaire, words, files).whole(title);
    }

    private Sheet whole(LocalizedText title) {
        sheet.add("Title", words.in(title)).add("Prose", words.get("paper.review.about"));
        words.numbering().order().forEach(this::describe);
        questionnaire.questions().stream()
                .filter(question -> question.type().isSilent())
                .forEach(question -> {
                    sheet.add("Question", words.get("paper.review.hidden", question.name()));
                    facts(question);
                });
        return sheet;
    }

    private void describe(Question question) {
        for (var group : questionnaire.around(question)) {
            if (!begun.add(group)) continue;
            sheet.add("Heading1", words.in(group.title()));
            condition(group.relevant());
            sheet.add("Prose", words.in(group.text()));
            if (group.kind() == Group.Kind.REPEAT) sheet.add("Hint", words.get("paper.review.repeat"));
        }
        media.picture(question);
        var number = words.numbering().number(question.name());
        if (number.isEmpty()) sheet.add("Prose", words.in(question.label()));
        else {
            sheet.add(
                    "Question",
                    words.get("paper.question", words.number(number.getAsInt()), words.in(question.label())));
        }
        sheet.add("Hint", words.in(question.hint()));
        facts(question);
        sheet.box(words.get("paper.review.comments"), 1);
    }

    private void facts(Question question) {
        var type = question.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        sheet.add("Hint", words.get("paper.review.type", words.get("paper.type." + type)));
        media.facts(question);
        if (question.required()) sheet.add("Hint", words.get("paper.review.required"));
        if (question.has(Trait.EQUALITY)) sheet.add("Hint", words.get("paper.review.equality"));
        question.adding()
                .ifPresent(
                        adding -> sheet.add("Hint", words.get("paper.review.adding", adding.most(), adding.longest())));
        condition(question.relevant());
        if (question.constraint() != null) {
            sheet.add("Hint", words.get("paper.review.constraint", question.constraint()));
            sheet.add("Hint", words.in(question.constraintMessage()));
        }
        if (question.type().isNumber())
            sheet.add("Hint", words.in(question.limits().unit()));
        limit("paper.review.least", question.limits().least());
        limit("paper.review.most", question.limits().most());
        var filter = question.filter();
        if (filter != null) sheet.add("Hint", words.get("paper.review.filter", filter));
        var value = question.details().value();
        if (value != null) sheet.add("Hint", words.get("paper.review.value", value));
        for (var row : question.type().hasRows() ? question.rows() : java.util.List.<Choice>of()) {
            sheet.add(
                    "Tick",
                    words.get("paper.row", words.number(Numbering.row(question, row.name())), words.in(row.label())));
        }
        if (question.type().hasChoices()
                || question.type().hasRows()
                || question.type() == QuestionType.YES_NO_NOT_SURE) {
            for (var choice : words.choices(question))
                sheet.add("Tick", Marks.BOX + "\u2002" + words.in(choice.label()));
        }
        if (question.type() == QuestionType.SCALE
                || question.type() == QuestionType.GRID && question.choices().isEmpty()) {
            points(question.points());
        }
        words.declined(question).forEach(each -> sheet.add("Tick", Marks.BOX + "\u2002" + each));
    }

    private void limit(String key, @Nullable BigDecimal bound) {
        if (bound != null) sheet.add("Hint", words.get(key, bound.toPlainString()));
    }

    /** From the first to the last, those between that mean something among them. */
    private void points(Scale scale) {
        for (int point = scale.from(); point <= scale.to(); point++) {
            var meaning = words.in(scale.label(point));
            var isEnd = point == scale.from() || point == scale.to();
            if (isEnd || !meaning.isEmpty()) sheet.add("Tick", (words.number(point) + " " + meaning).strip());
        }
    }

    private void condition(@Nullable String cel) {
        if (cel == null) return;
        sheet.add(
                "Only",
                words.condition(cel)
                        .map(said -> words.get("paper.review.condition", said))
                        .orElseGet(() -> words.get("paper.review.condition.cel", cel)));
    }
}
