package heard.responses.web;

import heard.questionnaires.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of a ranking while it is being made, with buttons that move a choice up or down. */
final class Order {
    private static final int NOWHERE = 1_000;

    private Order() {}

    /** Choices that have a place, in its order; then the others. */
    static List<Choice> of(List<Choice> choices, String question, Map<String, List<String>> form) {
        return choices.stream()
                .sorted(Comparator.comparingInt(choice -> place(form, question + "." + choice.name())))
                .toList();
    }

    /** The form after a button was pressed: the choice has changed places with the one before or behind it. */
    static Map<String, List<String>> moved(
            List<Choice> choices, String question, Map<String, List<String>> form, String pressed) {
        var order = new ArrayList<>(of(choices, question, form));
        var up = pressed.startsWith("up:");
        var name = pressed.substring(pressed.indexOf(':') + 1);
        int from = 0;
        while (from < order.size() && !order.get(from).name().equals(name)) from++;
        int to = up ? from - 1 : from + 1;
        if (from < order.size() && to >= 0 && to < order.size()) Collections.swap(order, from, to);
        var changed = new HashMap<>(form);
        for (int place = 0; place < order.size(); place++) {
            changed.put(question + "." + order.get(place).name(), List.of(String.valueOf(place + 1)));
        }
        return changed;
    }

    private static int place(Map<String, List<String>> form, String field) {
        var typed = form.getOrDefault(field, List.of(""));
        var digits = typed.isEmpty() ? "" : typed.getFirst().strip();
        var plain = new StringBuilder();
        digits.codePoints().filter(Character::isDigit).forEach(each -> plain.append(Character.digit(each, 10)));
        return plain.isEmpty() || plain.length() > 3 ? NOWHERE : Integer.parseInt(plain.toString());
    }
}
