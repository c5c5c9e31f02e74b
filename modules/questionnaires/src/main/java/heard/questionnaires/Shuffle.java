package heard.questionnaires;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

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
        var seed = person * 31 + question.name().hashCode();
        mixed.sort(Comparator.comparingLong(choice -> place(choice, seed)));
        mixed.addAll(last);
        return List.copyOf(mixed);
    }

    /** Depends on no other choice, so that one which joins them later moves none of them. */
    private static long place(Choice choice, long seed) {
        return new SplittableRandom(seed * 31 + choice.name().hashCode()).nextLong();
    }
}
