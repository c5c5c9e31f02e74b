package heard.questionnaires.expressions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The names that each language has for the functions that are carried over. */
final class Functions {
    private static final Map<Dialect, Map<String, Function>> ALL = new EnumMap<>(Map.of(
            Dialect.XPATH, named("""
                    not NOT, boolean TRUTH, boolean-from-string TRUE_TEXT, selected SELECTED, selected-at SELECTED_AT,
                    count-selected COUNT_SELECTED, regex MATCHES, contains CONTAINS_TEXT, starts-with STARTS_WITH,
                    ends-with ENDS_WITH, coalesce COALESCE, if IF, string-length LENGTH, substr PART,
                    substring-before BEFORE, substring-after AFTER, concat CONCAT, join JOIN, string STRING,
                    number NUMBER, int WHOLE, round ROUND, ceiling CEILING, floor FLOOR, abs ABSOLUTE, pow POWER,
                    sum SUM, count COUNT, count-non-empty COUNT_GIVEN, indexed-repeat IN_ENTRY,
                    min LEAST, max GREATEST, checklist CHECKLIST,
                    weighted-checklist WEIGHTED_CHECKLIST, today TODAY, now TODAY, date DATE, date-time DATE,
                    decimal-date-time DAYS, format-date FORMAT_DATE, format-date-time FORMAT_DATE"""),
            Dialect.EXPRESSION_MANAGER, named("""
                    ! NOT, is_empty IS_EMPTY, is_null IS_EMPTY, is_numeric IS_NUMBER, is_float IS_NUMBER, is_int IS_WHOLE,
                    if IF, iif IF, regexmatch MATCHES_PART, strlen LENGTH, substr PART_OF_LENGTH, implode JOIN,
                    join CONCAT, list LIST, trim TRIM, strtolower LOWER, intval WHOLE, round ROUND, ceil CEILING,
                    floor FLOOR, abs ABSOLUTE, pow POWER, sum SUM, min LEAST, max GREATEST, count COUNT,
                    countif COUNT_OF"""),
            Dialect.SURVEYJS, named("""
                    ! NOT, empty IS_EMPTY, notempty IS_GIVEN, contains CONTAINS, notcontains CONTAINS_NOT,
                    anyof ANY_OF, allof ALL_OF, noneof NONE_OF, iif IF, age AGE, today TODAY, currentdate TODAY,
                    getdate DATE, year YEAR, getyear YEAR, currentyear YEAR, month MONTH, day DAY, weekday WEEKDAY,
                    diffdays DAYS_BETWEEN, datediff DATE_BETWEEN, dateadd DATE_LATER, substring PART, sum SUM, min LEAST, max GREATEST,
                    count COUNT, avg AVERAGE, round ROUND, trunc WHOLE, suminarray SUM_IN_ENTRIES, mininarray LEAST_IN_ENTRIES,
                    maxinarray GREATEST_IN_ENTRIES, countinarray COUNT_IN_ENTRIES, avginarray AVERAGE_IN_ENTRIES""")));

    private Functions() {}

    static Map<String, Function> of(Dialect dialect) {
        return ALL.getOrDefault(dialect, Map.of());
    }

    private static Map<String, Function> named(String list) {
        var functions = new TreeMap<String, Function>();
        for (var pair : list.strip().split(",\\s*")) {
            var words = pair.split(" ");
            functions.put(words[0], Function.valueOf(words[1]));
        }
        return Collections.unmodifiableMap(functions);
    }
}
