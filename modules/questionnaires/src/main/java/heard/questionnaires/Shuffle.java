package heard.questionnaires;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts choices, rows or statements in an order that is another one for each person, and the same for each at every visit. */
public final class Shuffle {
    private Shuffle() {}

    /**
     * In their own order when the question does not shuffle. "None of these" and "other" stay behind all others.
     *
     * @param person the same whenever the same person asks
     */
    public static List<Choice> of(Question question, List<Choice> choices, long person) {
        if (!question.has(Trait.SHUFFLED)) return choices;
        var mixed = new ArrayList<Choice>();
        var last = new ArrayList<Choice>();
        choices.forEach(choice -> (choice.standsAlone() || choice.takesWords() ? last : mixed).add(choice));
        Collections.shuffle(mixed, new Random(person * 31 + question.name().hashCode()));
        mixed.addAll(last);
        return List.copyOf(mixed);
    }
}
