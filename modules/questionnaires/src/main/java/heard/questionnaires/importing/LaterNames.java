package heard.questionnaires.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what an expression waits for in vain: itself, or a question that comes after it.
 *
 * @param names of the questions, in their order
 */
record LaterNames(List<String> names) {
    /** No function and no quoted word of that name: the first that an expression of a form names, of the question whose value it is and those after it. */
    Optional<String> in(String expression, String own) {
        return names.stream()
                .skip(Math.max(0, names.indexOf(own)))
                .filter(name -> Pattern.compile("(?<![\\w'\"-])" + Pattern.quote(name) + "(?![\\w'\"-]|\\s*\\()")
                        .matcher(expression)
                        .find())
                .findFirst();
    }

    /** Says of a value that it stays empty, and because of which question. */
    static void leaveOut(Pending pending, String own, String name) {
        pending.entry().leftOut(name.equals(own) ? "value.itself" : "value.later", pending.original(), name);
    }
}
