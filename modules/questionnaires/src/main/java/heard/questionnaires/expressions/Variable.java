package heard.questionnaires.expressions;

import java.util.List;
import java.util.Map;

/**
 * What a reference in a form's expression stands for.
 *
 * @param cel what is written for it
 * @param defined CEL truths, all of which must hold for it to have a value
 * @param choices from the value that the form knows to the name that the choice has here; empty where it has none
 */
public record Variable(String cel, Kind kind, List<String> defined, Map<String, String> choices) {
    public Variable {
        defined = List.copyOf(defined);
        choices = Map.copyOf(choices);
    }

    /** The answer to a question of that name. */
    public static Variable answer(String name, Kind kind, Map<String, String> choices) {
        return new Variable("answers." + name, kind, List.of("has(answers." + name + ")"), choices);
    }

    /** The answer that a constraint is about, which is always there. */
    public Variable asThis() {
        return new Variable("this", kind, List.of(), choices);
    }

    /** What a choice says in a column; where some say nothing, that is no value. */
    public static Variable column(String name, boolean isSaidByAll, Map<String, String> choices) {
        var cel = "choice." + name;
        return new Variable(cel, Kind.TEXT, isSaidByAll ? List.of() : List.of(cel + " != ''"), choices);
    }

    /** Whether one of many was chosen: something to the form when it was, and an empty text when not. */
    public static Variable picked(String question, String choice) {
        return new Variable(
                Term.quoted(choice) + " in answers." + question,
                Kind.TRUTH,
                List.of("has(answers." + question + ")"),
                Map.of());
    }

    /** Whether a choice is among those of another variable, which is a list. */
    public static Variable in(Variable list, String choice) {
        return new Variable(Term.quoted(choice) + " in " + list.cel, Kind.TRUTH, list.defined, Map.of());
    }

    /** The answer in one row of a grid. */
    public static Variable row(String question, String row, Kind kind, Map<String, String> choices) {
        var answers = "answers." + question;
        return new Variable(
                answers + "[" + Term.quoted(row) + "]",
                kind,
                List.of("has(" + answers + ")", Term.quoted(row) + " in " + answers),
                choices);
    }

    /** The one at that place of a list, from 0. */
    public static Variable at(String question, int place, Map<String, String> choices) {
        var answers = "answers." + question;
        return new Variable(
                answers + "[" + place + "]",
                Kind.TEXT,
                List.of("has(" + answers + ")", "size(" + answers + ") > " + place),
                choices);
    }
}
