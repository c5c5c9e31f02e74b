package heard.questionnaires.xpath;

import heard.questionnaires.xpath.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The functions of XPath and of ODK that have a counterpart. */
final class Functions {
    private static final Set<String> TRUTHS = Set.of("not", "true", "false", "selected", "regex", "boolean");
    private static final Pattern BEYOND_RE2 = Pattern.compile("\\(\\?[=!<]|\\\\[1-9]|[*+?}]\\+");

    private final Translation translation;

    Functions(Translation translation) {
        this.translation = translation;
    }

    boolean isTruth(String function) {
        return TRUTHS.contains(function);
    }

    String truth(String function, List<XPath> arguments, boolean plain) {
        return switch (function) {
            case "true", "false" -> function;
            case "boolean" -> translation.truth(only(function, arguments), plain);
            case "not" -> not(only(function, arguments));
            case "selected" -> selected(arguments, plain);
            case "regex" -> guarded(regex(arguments), plain);
            default -> throw new NotTranslatable(function + "()");
        };
    }

    Term term(String function, List<XPath> arguments) {
        return switch (function) {
            case "today", "now" -> Term.of("today", Kind.DATE);
            case "date" -> date(translation.term(only(function, arguments)));
            case "number" -> number(translation.term(only(function, arguments)));
            case "int" -> whole(translation.term(only(function, arguments)));
            case "string" -> translation.term(only(function, arguments));
            case "string-length" -> size(translation.term(only(function, arguments)), Kind.TEXT);
            case "count-selected" -> size(translation.term(only(function, arguments)), Kind.LIST);
            default -> throw new NotTranslatable(function + "()");
        };
    }

    private String not(XPath argument) {
        var inner = translation.truth(argument, false);
        var isSimple = inner.startsWith("(") && inner.endsWith(")") || inner.matches("[\\w.]+(\\([^()]*\\))?");
        return isSimple ? "!" + inner : "!(" + inner + ")";
    }

    private String selected(List<XPath> arguments, boolean plain) {
        if (arguments.size() != 2) throw new NotTranslatable("selected()");
        var answer = translation.term(arguments.get(0));
        var value = translation.term(arguments.get(1));
        var chosen = value.literal() == null ? Term.quoted(value.cel()) : value.cel();
        if (value.literal() == null && !value.cel().matches("\\d+")) throw new NotTranslatable(value.cel());
        return switch (answer.kind()) {
            case LIST -> guarded(Term.of(chosen + " in " + answer.cel(), Kind.TRUTH, answer), plain);
            case TEXT -> guarded(Term.of(answer.cel() + " == " + chosen, Kind.TRUTH, answer), plain);
            case TRUTH, DECIMAL, WHOLE, DATE -> throw new NotTranslatable("selected()");
        };
    }

    private Term regex(List<XPath> arguments) {
        if (arguments.size() != 2) throw new NotTranslatable("regex()");
        var text = translation.term(arguments.get(0));
        var pattern = translation.term(arguments.get(1)).literal();
        if (text.kind() != Kind.TEXT || pattern == null) throw new NotTranslatable("regex()");
        if (BEYOND_RE2.matcher(pattern).find()) throw new NotTranslatable(pattern);
        var matches = "%s.matches(%s)".formatted(text.cel(), Term.quoted("^(?:" + pattern + ")$"));
        return Term.of(matches, Kind.TRUTH, text);
    }

    private static String guarded(Term truth, boolean plain) {
        if (truth.guards().isEmpty() || plain) return truth.cel();
        return "(" + Translation.answered(truth.guarded()) + " && " + truth.cel() + ")";
    }

    /** The size of an answer that is not there is nought. */
    private static Term size(Term term, Kind expected) {
        if (term.kind() != expected) throw new NotTranslatable(term.cel());
        var size = "size(" + term.cel() + ")";
        if (term.guards().isEmpty()) return Term.of(size, Kind.WHOLE);
        return Term.of("(" + Translation.answered(term.guarded()) + " ? " + size + " : 0)", Kind.WHOLE);
    }

    private static Term date(Term term) {
        if (term.kind() == Kind.DATE) return term;
        var literal = term.literal();
        if (literal == null || !literal.matches("\\d{4}-\\d\\d-\\d\\d")) throw new NotTranslatable("date()");
        return Term.of("date(" + term.cel() + ")", Kind.DATE);
    }

    private static Term number(Term term) {
        return term.kind().isNumber() ? term : term.decimal();
    }

    private static Term whole(Term term) {
        return Term.of("int(" + term.cel() + ")", Kind.WHOLE, term);
    }

    private static XPath only(String function, List<XPath> arguments) {
        if (arguments.size() != 1) throw new NotTranslatable(function + "()");
        return arguments.getFirst();
    }
}
