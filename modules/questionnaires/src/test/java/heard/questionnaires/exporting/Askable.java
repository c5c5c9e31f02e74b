package heard.questionnaires.exporting;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questionnaires that can be asked, of all types and with conditions of every form, and answers to them. */
public final class Askable {
    static final Language ARABIC = new Language("ar");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final Random random;
    private final List<Question> questions = new ArrayList<>();

    private Askable(Random random) {
        this.random = random;
    }

    /** The same for the same seed. */
    public static Questionnaire of(long seed) {
        var askable = new Askable(new Random(seed));
        var size = 6 + askable.random.nextInt(8);
        for (int at = 0; at < size; at++) askable.add("q" + at);
        return askable.grouped();
    }

    private Questionnaire grouped() {
        var page = Group.of("page", Group.Kind.PAGE, text("Page")).withRelevant(random.nextBoolean() ? null : truth(2));
        var section = new Group(
                "section", Group.Kind.SECTION, text("Section"), text("About it"), null, null, Limits.NONE, null);
        var from = questions.size();
        for (int at = 0; at < 3; at++) {
            add("p" + at);
            questions.set(from + at, questions.get(from + at).withGroup("page"));
        }
        add("s");
        questions.set(from + 3, questions.get(from + 3).withGroup("section"));
        return new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, ARABIC), questions)
                .withGroups(List.of(page, section));
    }

    private void add(String name) {
        var types = QuestionType.values();
        var type = types[random.nextInt(types.length)];
        var question = Question.of(name, type, type.isSilent() ? LocalizedText.NONE : text("Question " + name))
                .withHint(type.isSilent() || random.nextBoolean() ? LocalizedText.NONE : text("Help"))
                .withRequired(type.isAnswered() && type != QuestionType.CONTACT && random.nextInt(3) == 0)
                .withRelevant(questions.isEmpty() || random.nextBoolean() ? null : truth(2));
        questions.add(typed(question));
    }

    private Question typed(Question question) {
        return switch (question.type()) {
            case ONE_OF ->
                filtered(question.withChoices(choices())
                        .with(Trait.NOT_SURE, random.nextBoolean())
                        .with(Trait.SHUFFLED, random.nextBoolean()));
            case MANY_OF ->
                filtered(question.withChoices(choices())
                        .withConstraint(
                                random.nextBoolean() ? null : "size(this) <= 2 && !('b' in this && 'c' in this)",
                                text("Two at the most")));
            case RANKING -> filtered(question.withChoices(choices()));
            case SCALE -> question.withScale(new Scale(0, 4, LocalizedText.NONE, LocalizedText.NONE));
            case GRID, STATEMENTS ->
                filtered(question.withChoices(
                                question.type() == QuestionType.GRID && random.nextBoolean() ? choices() : List.of())
                        .withScale(question.type() == QuestionType.GRID ? Scale.ONE_TO_FIVE : null)
                        .withDetails(Details.NONE.withRows(
                                List.of(new Choice("r1", text("First row")), new Choice("r2", text("Second row"))))));
            case NUMBER ->
                question.withConstraint(
                        random.nextBoolean() ? "whole(this)" : "whole(this) && (this > -3 || this == -5.0)",
                        text("A number"));
            case DECIMAL -> question.withDetails(Details.NONE.withLimits(Limits.between(-1, 4)));
            case SHORT_TEXT -> question.withConstraint(random.nextBoolean() ? null : "size(this) < 3", text("Shorter"));
            case CALCULATED -> question.withDetails(Details.NONE.withValue(calculated()));
            case HIDDEN -> question.withDetails(Details.NONE.withValue("'web'"));
            default -> question;
        };
    }

    /** Half of them offer only some of what there is to choose from. */
    private Question filtered(Question question) {
        var before = questions.stream()
                .filter(each -> each.type() == QuestionType.ONE_OF || each.type() == QuestionType.MANY_OF)
                .toList();
        if (before.isEmpty() || random.nextBoolean()) return question;
        var from = before.get(random.nextInt(before.size()));
        var filter = filter(from, "answers." + from.name());
        var offering = filter.contains("choice.like") ? liking(question.offering()) : question.offering();
        var offered = question.offering(offering);
        return offered.withDetails(offered.details().withFilter(filter));
    }

    private String filter(Question from, String answer) {
        var filters = from.type() == QuestionType.ONE_OF
                ? List.of(
                        "choice.like == " + answer,
                        "choice.name != " + answer,
                        answer + " in choice.like.split(' ')",
                        "!has(" + answer + ") || choice.like == " + answer,
                        "choice.name in ['a', 'r1'] || choice.like == " + answer)
                : List.of(
                        "choice.name in " + answer,
                        "!(choice.name in " + answer + ")",
                        "choice.like in " + answer + " && choice.name != 'b'",
                        "has(" + answer + ") ? choice.name in " + answer + " : choice.like == 'a'");
        return filters.get(random.nextInt(filters.size()));
    }

    /** With a column that says which choice of other questions each is like; the last is like none. */
    private static List<Choice> liking(List<Choice> choices) {
        var liking = new ArrayList<Choice>();
        for (int at = 0; at < choices.size(); at++) {
            liking.add(choices.get(at)
                    .with("like", at == 2 ? "" : List.of("a", "b").get(at)));
        }
        return liking;
    }

    private static List<Choice> choices() {
        return List.of(new Choice("a", text("First")), new Choice("b", text("Second")), new Choice("c", text("Third")));
    }

    static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english, "ar", "نص " + english));
    }

    private String calculated() {
        var number = number();
        if (number == null) return "1 + 2";
        return random.nextBoolean() ? number + " * 2.0" : truth(1);
    }

    /** The number that an earlier question was answered, for arithmetic with decimals. */
    private @Nullable String number() {
        var numbers = questions.stream()
                .filter(each -> each.type() == QuestionType.NUMBER || each.type() == QuestionType.DECIMAL)
                .toList();
        return numbers.isEmpty()
                ? null
                : "answers." + numbers.get(random.nextInt(numbers.size())).name();
    }

    private String truth(int depth) {
        if (depth > 0) {
            switch (random.nextInt(6)) {
                case 0:
                    return "(" + truth(depth - 1) + ") && (" + truth(depth - 1) + ")";
                case 1:
                    return "(" + truth(depth - 1) + ") || (" + truth(depth - 1) + ")";
                case 2:
                    return "!(" + truth(depth - 1) + ")";
                case 3:
                    return "(" + truth(depth - 1) + ") ? (" + truth(depth - 1) + ") : (" + truth(depth - 1) + ")";
                default:
            }
        }
        var question = questions.get(random.nextInt(questions.size()));
        var truths = truths(question, "answers." + question.name());
        return truths.isEmpty() ? "true" : truths.get(random.nextInt(truths.size()));
    }

    private List<String> truths(Question question, String answer) {
        var compared = List.of("==", "!=", "<", "<=", ">", ">=");
        var operator = compared.get(random.nextInt(compared.size()));
        var has = "has(" + answer + ")";
        return switch (question.type()) {
            case INFORMATION, CONTACT, HIDDEN, CALCULATED -> List.of();
            case ONE_OF ->
                question.has(Trait.NOT_SURE)
                        ? List.of(answer + " == 'a'", answer + " != 'b'", has, answer + " == 'not-sure'")
                        : List.of(answer + " == 'a'", answer + " != 'b'", has, answer + " in ['a', 'c']");
            case YES_NO_NOT_SURE -> List.of(answer + " == 'yes'", answer + " != 'not-sure'", "!" + has);
            case MANY_OF -> List.of("'b' in " + answer, has, "size(" + answer + ") >= 2");
            case SHORT_TEXT, LONG_TEXT ->
                List.of(
                        answer + " == 'a'",
                        has,
                        "size(" + answer + ") > 1",
                        answer + ".contains('b')",
                        answer + ".startsWith('a')",
                        answer + ".matches('^[a-z]+$')",
                        "(has(" + answer + ") ? " + answer + " : '') == 'a'",
                        "numeric(" + answer + ")",
                        "number(" + answer + ") > 5");
            case NUMBER, DECIMAL ->
                List.of(
                        answer + " " + operator + " 1",
                        answer + " + 1.5 " + operator + " 2.0",
                        "-" + answer + " < 1",
                        "math.abs(" + answer + ") > 1",
                        "int(" + answer + ") == 1",
                        "(has(" + answer + ") ? " + answer + " : 3.0) > 2",
                        "math.greatest((has(" + answer + ") ? [" + answer + "] : []) + [1.0]) > 1",
                        has);
            case SCALE, YEAR -> List.of(answer + " " + operator + " 2", has, answer + " % 2 == 0");
            case DATE ->
                List.of(
                        answer + " " + operator + " date('2026-01-15')",
                        answer + " < today",
                        answer + ".getFullYear() == 2026",
                        "(double(int(today) / 86400) - double(int(" + answer + ") / 86400)) > 10",
                        has);
            case MONTH -> List.of(answer + " " + operator + " date('2026-01-01')", has);
            case RANKING, FILE, PHOTO, AUDIO -> List.of(has);
            case STATEMENTS -> List.of(answer + ".r1 == 'agree'", has, "'r2' in " + answer);
            case GRID ->
                question.choices().isEmpty()
                        ? List.of(answer + ".r1 " + operator + " 3", has, "'r2' in " + answer)
                        : List.of(answer + ".r1 == 'b'", answer + "['r2'] != 'a'", has);
        };
    }

    /** Something that a person may answer; null for nothing. */
    public static @Nullable Answer answer(Question question, Random random) {
        return switch (question.type()) {
            case ONE_OF -> new Answer.One(List.of("a", "b", "c").get(random.nextInt(3)));
            case YES_NO_NOT_SURE ->
                new Answer.One(List.of("yes", "no", "not-sure").get(random.nextInt(3)));
            case MANY_OF -> many(random);
            case SHORT_TEXT, LONG_TEXT ->
                new Answer.Text(List.of("a", "b", "17", "abc", "Ab").get(random.nextInt(5)));
            case NUMBER -> new Answer.Number(BigDecimal.valueOf(random.nextInt(7) - 3));
            case DECIMAL -> new Answer.Number(BigDecimal.valueOf(random.nextInt(60) - 15, 1));
            case SCALE -> new Answer.Number(BigDecimal.valueOf(random.nextInt(5)));
            case YEAR -> new Answer.Number(BigDecimal.valueOf(1990 + random.nextInt(30)));
            case DATE -> new Answer.Date(DAY.plusDays(random.nextInt(60) - 30L));
            case MONTH -> new Answer.Month(YearMonth.from(DAY).plusMonths(random.nextInt(3) - 1L));
            case GRID, STATEMENTS -> rows(question, random);
            default -> null;
        };
    }

    private static Answer many(Random random) {
        var some = new ArrayList<String>();
        for (var choice : List.of("a", "b", "c")) if (random.nextBoolean()) some.add(choice);
        return new Answer.Many(some.isEmpty() ? List.of("b") : some);
    }

    /** What is chosen from, without what filters look at. */
    static Question withoutFilter(Question question) {
        var plain = question.offering(question.offering().stream()
                .map(choice -> choice.with("like", ""))
                .toList());
        return plain.withDetails(plain.details().withFilter(null));
    }

    private static @Nullable Answer rows(Question question, Random random) {
        var rows = new LinkedHashMap<String, Answer>();
        for (var row : question.rows()) {
            if (!question.required() && random.nextBoolean()) continue;
            rows.put(
                    row.name(),
                    question.type() == QuestionType.STATEMENTS
                            ? new Answer.One(
                                    List.of("agree", "disagree", "pass").get(random.nextInt(3)))
                            : question.choices().isEmpty()
                                    ? new Answer.Number(BigDecimal.valueOf(1 + random.nextInt(5)))
                                    : new Answer.One(List.of("a", "b", "c").get(random.nextInt(3))));
        }
        return rows.isEmpty() ? null : new Answer.Rows(rows);
    }

    /** Words of ours, recognisable. */
    public static Phrases phrases() {
        return (language, key) -> (language.equals(ARABIC) ? "ع " : "") + key.substring(key.lastIndexOf('.') + 1);
    }

    static Set<QuestionType> silent() {
        return Set.of(QuestionType.CALCULATED, QuestionType.HIDDEN);
    }
}
