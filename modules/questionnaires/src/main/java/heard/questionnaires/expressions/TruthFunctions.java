package heard.questionnaires.expressions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Functions that come to a truth. */
final class TruthFunctions {
    private static final Set<Function> ALL = EnumSet.of(
            Function.NOT,
            Function.TRUTH,
            Function.TRUE_TEXT,
            Function.IS_EMPTY,
            Function.IS_GIVEN,
            Function.IS_NUMBER,
            Function.IS_WHOLE,
            Function.SELECTED,
            Function.ANY_OF,
            Function.ALL_OF,
            Function.NONE_OF,
            Function.CONTAINS,
            Function.CONTAINS_NOT,
            Function.CONTAINS_TEXT,
            Function.STARTS_WITH,
            Function.ENDS_WITH,
            Function.MATCHES,
            Function.MATCHES_PART,
            Function.CHECKLIST,
            Function.WEIGHTED_CHECKLIST);
    private static final Pattern BEYOND_RE2 = Pattern.compile("\\(\\?[=!<>]|\\\\[1-9]|[*+?}]\\+");
    private static final Pattern DELIMITED = Pattern.compile("/(.*)/([iu]*)", Pattern.DOTALL);

    private final CelWriting writing;
    private final Memberships memberships;

    TruthFunctions(CelWriting writing) {
        this.writing = writing;
        this.memberships = new Memberships(writing);
    }

    boolean has(Function function) {
        return ALL.contains(function);
    }

    String truth(Function function, String name, List<Expression> arguments, boolean plain) {
        return switch (function) {
            case TRUTH -> writing.truth(only(name, arguments), plain);
            case NOT -> not(only(name, arguments));
            case IS_EMPTY -> writing.comparisons().isMissing(writing.term(only(name, arguments)));
            case IS_GIVEN -> given(writing.term(only(name, arguments)));
            case TRUE_TEXT -> trueText(writing.term(only(name, arguments)), plain);
            case IS_NUMBER -> number(writing.term(only(name, arguments)), plain, false);
            case IS_WHOLE -> number(writing.term(only(name, arguments)), plain, true);
            case SELECTED -> memberships.selected(two(name, arguments), plain);
            case CONTAINS -> memberships.contains(two(name, arguments), plain);
            case CONTAINS_NOT -> "!" + Term.single(memberships.contains(two(name, arguments), false));
            case ANY_OF -> memberships.anyOf(two(name, arguments), plain);
            case ALL_OF -> memberships.allOf(two(name, arguments), plain);
            case NONE_OF -> "!" + Term.single(memberships.anyOf(two(name, arguments), false));
            case CONTAINS_TEXT -> text("contains", name, arguments);
            case STARTS_WITH -> text("startsWith", name, arguments);
            case ENDS_WITH -> text("endsWith", name, arguments);
            case MATCHES -> matches(writing.term(two(name, arguments).get(0)), arguments.get(1), plain);
            case MATCHES_PART -> matchesPart(two(name, arguments), plain);
            case CHECKLIST -> checklist(name, arguments, false);
            case WEIGHTED_CHECKLIST -> checklist(name, arguments, true);
            default -> throw new NotTranslatable(name + "()");
        };
    }

    private String not(Expression argument) {
        return "!" + Term.single(writing.truth(argument, false));
    }

    private String given(Term term) {
        return term.kind() == Kind.TRUTH ? writing.comparisons().guarded(term, false) : term.given();
    }

    private String trueText(Term term, boolean plain) {
        if (term.kind() == Kind.TRUTH) return writing.comparisons().guarded(term, plain);
        if (term.kind() != Kind.TEXT) throw new NotTranslatable("boolean-from-string()");
        return writing.comparisons().guarded(term.as(term.cel() + " in ['1', 'true']", Kind.TRUTH), plain);
    }

    private String number(Term term, boolean plain, boolean whole) {
        if (term.kind() == Kind.WHOLE) return term.given();
        if (term.kind() == Kind.TRUTH || term.kind() == Kind.LIST || term.kind() == Kind.DATE) {
            throw new NotTranslatable(term.cel());
        }
        var number = term.decimal();
        if (whole) return writing.comparisons().guarded(number.as("whole(" + number.cel() + ")", Kind.TRUTH), plain);
        if (term.kind() != Kind.TEXT) return term.given();
        return writing.comparisons().guarded(term.as("numeric(" + term.cel() + ")", Kind.TRUTH), plain);
    }

    /** Of texts; one that is not there is empty, and every text contains that. */
    private String text(String method, String name, List<Expression> arguments) {
        var terms = two(name, arguments).stream()
                .map(argument -> writing.term(argument).text().orElse("''"))
                .toList();
        return "%s.%s(%s)".formatted(terms.get(0).cel(), method, terms.get(1).cel());
    }

    private String matchesPart(List<Expression> arguments, boolean plain) {
        var pattern = writing.term(arguments.get(0)).literal();
        var delimited = pattern == null ? null : DELIMITED.matcher(pattern);
        if (delimited == null || !delimited.matches()) throw new NotTranslatable("regexMatch()");
        var flags = delimited.group(2).contains("i") ? "(?i)" : "";
        return matched(writing.term(arguments.get(1)), flags + delimited.group(1), plain);
    }

    private String matches(Term text, Expression expression, boolean plain) {
        var pattern = writing.term(expression).literal();
        if (pattern == null) throw new NotTranslatable("regex()");
        return matched(text, "^(?:" + pattern + ")$", plain);
    }

    private String matched(Term term, String pattern, boolean plain) {
        if (BEYOND_RE2.matcher(pattern).find()) throw new NotTranslatable(pattern);
        if (term.kind() == Kind.LIST || term.kind() == Kind.TRUTH) throw new NotTranslatable(term.cel());
        try {
            Pattern.compile(pattern);
        } catch (java.util.regex.PatternSyntaxException e) {
            throw new NotTranslatable(pattern);
        }
        var matches = "%s.matches(%s)".formatted(term.text().cel(), Term.quoted(pattern));
        return writing.comparisons().guarded(term.as(matches, Kind.TRUTH), plain);
    }

    /** Whether between so many and so many of them hold; a negative bound is none. */
    private String checklist(String name, List<Expression> arguments, boolean weighted) {
        if (arguments.size() < 3 || weighted && arguments.size() % 2 != 0) throw new NotTranslatable(name + "()");
        var least = writing.term(arguments.get(0)).decimal().cel();
        var most = writing.term(arguments.get(1)).decimal().cel();
        var sum = java.util.stream.IntStream.range(0, (arguments.size() - 2) / (weighted ? 2 : 1))
                .mapToObj(each -> weighted
                        ? one(
                                arguments.get(2 + each * 2),
                                writing.term(arguments.get(3 + each * 2))
                                        .decimal()
                                        .cel())
                        : one(arguments.get(2 + each), "1.0"))
                .collect(Collectors.joining(" + ", "(", ")"));
        var bounds = new java.util.ArrayList<String>();
        if (!least.startsWith("-")) bounds.add(sum + " >= " + least);
        if (!most.startsWith("-")) bounds.add(sum + " <= " + most);
        return bounds.isEmpty() ? "true" : String.join(" && ", bounds);
    }

    private String one(Expression truth, String weight) {
        return "(" + writing.truth(truth, false) + " ? " + weight + " : 0.0)";
    }

    static Expression only(String function, List<Expression> arguments) {
        if (arguments.size() != 1) throw new NotTranslatable(function + "()");
        return arguments.getFirst();
    }

    static List<Expression> two(String function, List<Expression> arguments) {
        if (arguments.size() != 2) throw new NotTranslatable(function + "()");
        return arguments;
    }
}
