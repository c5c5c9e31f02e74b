package heard.demonstration;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Answers that nobody gave, the same for the same person each time. */
final class MadeUpAnswers {
    private static final Language ARABIC = new Language("ar");
    private static final int MOST_ENTRIES = 3;
    private static final int LARGEST = 70;
    private static final int LONGEST_AGO = 300;

    private final CompiledQuestionnaire questionnaire;
    private final Map<String, List<LocalizedText>> words;
    private final LocalDate today;

    /** @param words what may be written, by question */
    MadeUpAnswers(Questionnaire questionnaire, Map<String, List<LocalizedText>> words, LocalDate today) {
        this.questionnaire = CompiledQuestionnaire.of(questionnaire);
        this.words = words;
        this.today = today;
    }

    /** Every fourth writes Arabic. */
    static Language language(int person) {
        return person % 4 == 3 ? ARABIC : Language.ENGLISH;
    }

    /** Those that are asked of a person who answers so. */
    Answers of(int person) {
        var random = new Random(person * 7_919L + 17);
        var answers = Answers.NONE;
        for (var question : questionnaire.questionnaire().questions()) {
            var repeat = questionnaire.questionnaire().repeat(question);
            if (repeat.isEmpty()) answers = given(questionnaire, question, question.name(), answers, random, person);
            else if (isFirst(repeat.get(), question)) answers = entries(repeat.get(), answers, random, person);
        }
        return questionnaire.applicable(answers);
    }

    private boolean isFirst(Group group, Question question) {
        return questionnaire
                .questionnaire()
                .first(group)
                .filter(question::equals)
                .isPresent();
    }

    private Answers entries(Group group, Answers before, Random random, int person) {
        var answers = before;
        int entries = random.nextInt(MOST_ENTRIES + 1);
        for (int entry = 1; entry <= entries; entry++) {
            var inside = new InEntry(group.name(), "made" + entry);
            for (var question : questionnaire.questionnaire().questions()) {
                if (questionnaire
                        .questionnaire()
                        .repeat(question)
                        .filter(group::equals)
                        .isEmpty()) continue;
                var place = inside.place(question.name());
                answers = given(questionnaire.in(inside), question, place, answers, random, person);
            }
        }
        return answers;
    }

    private Answers given(
            CompiledQuestionnaire asking, Question question, String place, Answers before, Random random, int person) {
        if (!asking.relevant(before).contains(question)) return before;
        if (!question.required() && random.nextInt(9) == 0) return before;
        var said = answer(question, random, language(person));
        return said.map(answer -> before.with(place, answer)).orElse(before);
    }

    private Optional<Answer> answer(Question question, Random random, Language language) {
        for (var reason : Answer.Declined.Reason.values()) {
            if (question.allows(reason) && random.nextInt(7) == 0) return Optional.of(new Answer.Declined(reason));
        }
        return Optional.ofNullable(
                switch (question.type()) {
                    case SHORT_TEXT, LONG_TEXT -> new Answer.Text(written(question, random, language));
                    case ONE_OF -> one(question, random, language);
                    case YES_NO_NOT_SURE ->
                        new Answer.One(List.of(Answer.One.NO, Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE)
                                .get(random.nextInt(4)));
                    case NUMBER -> number(question.limits().leastOrZero() + random.nextInt(LARGEST));
                    case SCALE -> low(question, random);
                    case DATE -> new Answer.Date(today.minusDays(random.nextInt(LONGEST_AGO)));
                    case GRID, STATEMENTS -> rows(question, random, language);
                    case RANKING -> ranked(question, random);
                    default -> null;
                });
    }

    private String written(Question question, Random random, Language language) {
        var all = words.getOrDefault(question.name(), List.of());
        return all.get(random.nextInt(all.size())).in(language);
    }

    private Answer one(Question question, Random random, Language language) {
        var choice = question.choices().get(random.nextInt(question.choices().size()));
        return new Answer.One(choice.name(), choice.takesWords() ? written(question, random, language) : "");
    }

    private static Answer number(long number) {
        return new Answer.Number(BigDecimal.valueOf(number));
    }

    /** More often near the lower end. */
    private static Answer low(Question question, Random random) {
        var scale = question.points();
        int points = scale.to() - scale.from() + 1;
        return number(scale.from() + Math.min(random.nextInt(points), random.nextInt(points)));
    }

    private Answer rows(Question question, Random random, Language language) {
        var rows = new LinkedHashMap<String, Answer>();
        for (var row : question.rows()) {
            answer(question.asRow(row), random, language).ifPresent(answer -> rows.put(row.name(), answer));
        }
        return new Answer.Rows(rows);
    }

    private static Answer ranked(Question question, Random random) {
        var names =
                new ArrayList<>(question.choices().stream().map(Choice::name).toList());
        Collections.shuffle(names, random);
        return new Answer.Ranking(names);
    }
}
