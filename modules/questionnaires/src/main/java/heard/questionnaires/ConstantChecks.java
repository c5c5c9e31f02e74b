package heard.questionnaires;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds conditions that hold whatever people answer, and those that never do, by trying all that makes a difference. */
final class ConstantChecks {
    /** What was found. */
    enum Found {
        ALWAYS,
        NEVER
    }

    private static final int MOST_TRIES = 2_000;
    private static final int MOST_SUBSETS = 64;
    private static final String ANY_DAY = "2000-01-01";

    /** What was found of a condition about these questions. */
    private record Tried(List<Question> about, Optional<Found> found) {}

    /** By the condition itself, as long as it is there. */
    private static final Cache<Condition, Tried> TRIED =
            CacheBuilder.newBuilder().weakKeys().build();

    private final Map<String, Question> questions;

    /**
     * @param questions from their names; may go on growing
     */
    ConstantChecks(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** Empty when it depends on the answers, or that cannot be told. */
    Optional<Found> look(Condition condition) {
        var shape = condition.shape();
        if (shape.isEmpty() || shape.get().constants().isEmpty()) return Optional.empty();
        var about = new ArrayList<Question>();
        for (var name : shape.get().constants().keySet()) {
            var question = questions.get(name);
            if (question == null) return Optional.empty();
            about.add(question);
        }
        var before = TRIED.getIfPresent(condition);
        if (before != null && before.about().equals(about)) return before.found();
        var found = tried(condition, shape.get());
        TRIED.put(condition, new Tried(about, found));
        return found;
    }

    private Optional<Found> tried(Condition condition, Shape shape) {
        var names = new ArrayList<String>();
        var values = new ArrayList<List<Object>>();
        long tries = 1;
        for (var mention : shape.constants().entrySet()) {
            var question = Optional.ofNullable(questions.get(mention.getKey()));
            var all = question.flatMap(each -> values(each, mention.getValue()));
            if (all.isEmpty()) return Optional.empty();
            names.add(mention.getKey());
            values.add(all.get());
            tries *= all.get().size() + 1;
            if (tries > MOST_TRIES) return Optional.empty();
        }
        return tried(condition, names, values, (int) tries);
    }

    private static Optional<Found> tried(
            Condition condition, List<String> names, List<List<Object>> values, int tries) {
        var seen = new TreeSet<Boolean>();
        for (int number = 0; number < tries && seen.size() < 2; number++) {
            var answers = new HashMap<String, Object>();
            int rest = number;
            for (int each = 0; each < names.size(); each++) {
                int choice = rest % (values.get(each).size() + 1);
                rest /= values.get(each).size() + 1;
                if (choice > 0) answers.put(names.get(each), values.get(each).get(choice - 1));
            }
            Map<String, Object> variables = Map.of("answers", answers, "declined", Map.of(), "today", Instant.EPOCH);
            seen.add(condition.holds(variables).orElse(false));
        }
        if (seen.size() != 1) return Optional.empty();
        return Optional.of(seen.contains(true) ? Found.ALWAYS : Found.NEVER);
    }

    /** Every value that can make a difference; not answering is another one. Empty: too many, or not known. */
    private static Optional<List<Object>> values(Question question, Set<Object> constants) {
        return switch (question.type()) {
            case ONE_OF, YES_NO_NOT_SURE -> Optional.of(List.copyOf(choices(question)));
            case MANY_OF -> subsets(choices(question));
            case SCALE -> Optional.of(points(question.points()));
            case SHORT_TEXT, LONG_TEXT, HIDDEN ->
                Optional.of(
                        Stream.concat(constants.stream(), Stream.of("\u2063")).toList());
            case NUMBER, DECIMAL -> Optional.of(numbers(question, constants, false));
            case YEAR -> Optional.of(numbers(question, constants, true));
            case DATE, MONTH -> dates(constants);
            case INFORMATION, GRID, RANKING, STATEMENTS, FILE, PHOTO, AUDIO, CONTACT, CALCULATED -> Optional.empty();
        };
    }

    private static List<String> choices(Question question) {
        var own = question.type() == QuestionType.YES_NO_NOT_SURE
                ? Stream.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE)
                : question.choices().stream().map(Choice::name);
        var declined = Stream.of(Answer.Declined.Reason.values())
                .filter(question::allows)
                .map(Answer.Declined.Reason::word);
        return Stream.concat(own, declined).distinct().toList();
    }

    private static Optional<List<Object>> subsets(List<String> choices) {
        int count = choices.size() > 6 ? MOST_SUBSETS + 1 : 1 << choices.size();
        if (count > MOST_SUBSETS) return Optional.empty();
        var subsets = new ArrayList<Object>();
        for (int bits = 1; bits < count; bits++) {
            var subset = new ArrayList<String>();
            for (int each = 0; each < choices.size(); each++) {
                if ((bits >> each & 1) == 1) subset.add(choices.get(each));
            }
            subsets.add(subset);
        }
        return Optional.of(subsets);
    }

    private static List<Object> points(Scale scale) {
        var points = new ArrayList<Object>();
        for (long point = scale.from(); point <= scale.to(); point++) points.add(point);
        return points;
    }

    /** On each constant and on both sides of it, as far as the limits of the question admit. */
    private static List<Object> numbers(Question question, Set<Object> constants, boolean whole) {
        var marks = new TreeSet<Double>();
        constants.stream()
                .filter(Number.class::isInstance)
                .map(constant -> ((Number) constant).doubleValue())
                .forEach(marks::add);
        var limits = question.limits();
        if (limits.least() != null) marks.add(limits.least().doubleValue());
        if (limits.most() != null) marks.add(limits.most().doubleValue());
        if (marks.isEmpty()) marks.add(1.0); // any number stands for all where none is compared with
        var step = whole ? 1.0 : 0.000_001;
        return marks.stream()
                .flatMap(mark -> Stream.of(mark - step, mark, mark + step))
                .filter(each -> limits.admit(BigDecimal.valueOf(each)))
                .distinct()
                .<Object>map(each -> whole ? (Object) Math.round(each) : (Object) each)
                .toList();
    }

    private static Optional<List<Object>> dates(Set<Object> constants) {
        try {
            return Optional.of(Stream.concat(constants.stream(), Stream.of(ANY_DAY))
                    .map(constant -> AnswerValues.instant(LocalDate.parse(String.valueOf(constant))))
                    .<Object>flatMap(
                            day -> Stream.of(day.minus(1, ChronoUnit.DAYS), day, day.plus(40, ChronoUnit.DAYS)))
                    .toList());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
