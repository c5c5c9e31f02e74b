package heard.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What of an answer is left when only some choices are offered. */
final class Offering {
    private Offering() {}

    /**
     * Empty when nothing is left.
     *
     * @param offered the question with the choices and rows that are offered
     */
    static Optional<Answer> left(Question offered, Answer answer) {
        return switch (answer) {
            case Answer.One(var choice, var said) -> Optional.of(answer).filter(_ -> isChoice(offered, choice));
            case Answer.Many(var choices, var said) -> many(offered, choices, said);
            case Answer.Ranking(var ranked) -> left(offered, ranked).map(Answer.Ranking::new);
            case Answer.Rows(var rows, var added) -> {
                var left = new LinkedHashMap<>(rows);
                left.keySet().removeIf(row -> offered.row(row).isEmpty());
                yield left.isEmpty() && added.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(left, added));
            }
            case Answer.Text _,
                    Answer.Number _,
                    Answer.Date _,
                    Answer.Month _,
                    Answer.Files _,
                    Answer.Declined _,
                    Answer.Entries _ -> Optional.of(answer);
        };
    }

    private static Optional<Answer> many(Question offered, List<String> choices, String said) {
        return left(offered, choices).map(left -> {
            var asksWords = offered.worded().filter(choice -> left.contains(choice.name()));
            return new Answer.Many(left, asksWords.isPresent() ? said : "");
        });
    }

    private static Optional<List<String>> left(Question offered, List<String> choices) {
        return Optional.of(choices.stream()
                        .filter(choice -> isChoice(offered, choice))
                        .toList())
                .filter(left -> !left.isEmpty());
    }

    private static boolean isChoice(Question offered, String choice) {
        return offered.choice(choice).isPresent();
    }
}
