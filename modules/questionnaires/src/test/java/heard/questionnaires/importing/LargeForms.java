package heard.questionnaires.importing;

import heard.questionnaires.xlsform.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One form in every format: as large as those of the World Health Organization, in three languages, with conditions, groups in
 * groups and groups that repeat. Always the same for a seed.
 */
public final class LargeForms {
    /** Every fourth question is one of, many of, a number, a text. */
    private static final List<String> XLSFORM_TYPES =
            List.of("select_one abc", "select_multiple abc", "integer", "text");

    private static final int SECTION = 40;
    private static final int INNER = 10;
    private static final int REPEAT_FROM = 20;
    private static final int REPEAT_TO = 25;

    private final int questions;
    private final int conditions;
    private final Random random;

    /** @param conditions of how many of them, the last ones, it depends on others whether they are asked */
    public LargeForms(int questions, int conditions, int seed) {
        this.questions = questions;
        this.conditions = conditions;
        this.random = new Random(seed);
    }

    /** What is looked at, and how the truths are joined. */
    private record Condition(int one, int other, int how) {
        String in(String not, String and, String or, Function<Integer, String> asked) {
            return switch (how) {
                case 0 -> asked.apply(one);
                case 1 -> not.formatted(asked.apply(one)) + or + asked.apply(other);
                case 2 -> asked.apply(one) + and + not.formatted(asked.apply(other));
                default -> "(" + asked.apply(one) + or + asked.apply(other) + ")";
            };
        }
    }

    private String condition(int each, String not, String and, String or, Function<Integer, String> asked) {
        if (each < questions - conditions) return "";
        return new Condition(earlier(each), earlier(each), random.nextInt(4)).in(not, and, or, asked);
    }

    /** One that stands in no group that repeats, or in the same one. */
    private int earlier(int than) {
        int earlier = random.nextInt(than);
        var sameGroup = isRepeated(than) && than / SECTION == earlier / SECTION;
        return isRepeated(earlier) && !sameGroup ? earlier / SECTION * SECTION : earlier;
    }

    /** Whether it is asked for each of several entries. */
    public static boolean isRepeated(int question) {
        return question % SECTION >= REPEAT_FROM && question % SECTION < REPEAT_TO;
    }

    /** A workbook. */
    public byte[] xlsForm() {
        return Workbooks.of(survey(), CHOICES).bytes();
    }

    private static final String CHOICES = """
            list_name ¦ name ¦ label::English (en) ¦ label::French (fr) ¦ label::Arabic (ar)
            abc ¦ a ¦ Always ¦ Toujours ¦ دائما
            abc ¦ b ¦ Sometimes ¦ Parfois ¦ أحيانا
            abc ¦ c ¦ Never ¦ Jamais ¦ أبدا
            """;

    private String survey() {
        var survey = new StringBuilder(
                "type ¦ name ¦ label::English (en) ¦ label::French (fr) ¦ label::Arabic (ar) ¦ relevant ¦ constraint\n");
        for (int each = 0; each < questions; each++) {
            int at = each % SECTION;
            if (at == 0) survey.append(begin("group", "s", each));
            if (at == INNER) survey.append(begin("group", "inner", each));
            if (at == REPEAT_FROM) survey.append(begin("repeat", "people", each));
            survey.append("%s ¦ q%d ¦ What about %2$d? ¦ Et %2$d ? ¦ ماذا عن %2$d؟ ¦ %s\n"
                    .formatted(
                            XLSFORM_TYPES.get(each % 4),
                            each,
                            condition(each, "not(%s)", " and ", " or ", LargeForms::xpath)));
            var isLast = each == questions - 1;
            if (at == REPEAT_TO - 1 || isLast && at >= REPEAT_FROM && at < REPEAT_TO) survey.append("end repeat\n");
            if (at == SECTION - 1 || isLast) survey.append("end group\n".repeat(at >= INNER ? 2 : 1));
        }
        return survey.toString();
    }

    private static String begin(String what, String name, int each) {
        return "begin %s ¦ %s%d ¦ Part %3$d ¦ Partie %3$d ¦ الجزء %3$d\n".formatted(what, name, each);
    }

    private static String xpath(int question) {
        return switch (question % 4) {
            case 0 -> "${q" + question + "} = 'a'";
            case 1 -> "selected(${q" + question + "}, 'b')";
            case 2 -> "${q" + question + "} > 2";
            default -> "${q" + question + "} != ''";
        };
    }

    /** A survey of SurveyJS. */
    public byte[] surveyJs() {
        var pages = IntStream.range(0, (questions + SECTION - 1) / SECTION)
                .mapToObj(this::page)
                .collect(Collectors.joining(",\n"));
        return ("{\"pages\": [" + pages + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private String page(int number) {
        var elements = new ArrayList<String>();
        var repeated = new ArrayList<String>();
        for (int each = number * SECTION; each < Math.min(questions, (number + 1) * SECTION); each++) {
            (isRepeated(each) ? repeated : elements).add(element(each));
            if (each % SECTION == REPEAT_TO - 1) {
                elements.add(
                        "{\"type\": \"paneldynamic\", \"name\": \"people%d\", \"title\": %s, \"templateElements\": [%s]}"
                                .formatted(
                                        number,
                                        localized("Part ", "Partie ", "الجزء ", number),
                                        String.join(",\n", repeated)));
            }
        }
        return "{\"name\": \"page%d\", \"elements\": [%s]}".formatted(number, String.join(",\n", elements));
    }

    private String element(int each) {
        var type = List.of(
                        "\"radiogroup\", \"choices\": " + choices(),
                        "\"checkbox\", \"choices\": " + choices(),
                        "\"text\", \"inputType\": \"number\"",
                        "\"text\"")
                .get(each % 4);
        var condition = condition(each, "!(%s)", " and ", " or ", question -> surveyJs(question, each));
        var visible = condition.isEmpty() ? "" : ", \"visibleIf\": \"" + condition + "\"";
        return "{\"type\": %s, \"name\": \"q%d\", \"title\": %s%s}"
                .formatted(type, each, localized("What about ", "Et ", "ماذا عن ", each), visible);
    }

    private static String choices() {
        return List.of("a", "b", "c").stream()
                .map(each -> "{\"value\": \"%s\", \"text\": %s}"
                        .formatted(each, localized("Choice ", "Choix ", "خيار ", each.charAt(0))))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String localized(String english, String french, String arabic, int number) {
        return "{\"default\": \"%s%4$d\", \"fr\": \"%s%4$d\", \"ar\": \"%s%4$d\"}"
                .formatted(english, french, arabic, number);
    }

    private static String surveyJs(int question, int from) {
        var name = isRepeated(question) && isRepeated(from) ? "{panel.q" + question + "}" : "{q" + question + "}";
        return switch (question % 4) {
            case 0 -> name + " = 'a'";
            case 1 -> name + " contains 'b'";
            case 2 -> name + " > 2";
            default -> name + " notempty";
        };
    }

    /** A survey of LimeSurvey, which has neither groups in groups nor any that repeat. */
    public byte[] limeSurvey() {
        var rows = new StringBuilder();
        var texts = new StringBuilder();
        var answers = new StringBuilder();
        var subquestions = new StringBuilder();
        for (int each = 0; each < questions; each++) {
            var relevance = condition(each, "!(%s)", " and ", " or ", LargeForms::expression);
            rows.append(("<row><qid>1%d</qid><parent_qid>0</parent_qid><sid>1</sid><gid>%d</gid><type>%s</type>"
                            + "<title>q%1$d</title><other>N</other><mandatory>N</mandatory>"
                            + "<question_order>%1$d</question_order><relevance><![CDATA[%4$s]]></relevance></row>")
                    .formatted(each, each / SECTION, "LMNS".charAt(each % 4), relevance.isEmpty() ? "1" : relevance));
            texts.append(text(each, "en", "What about "))
                    .append(text(each, "fr", "Et "))
                    .append(text(each, "ar", "عن "));
            if (each % 4 == 0) answers.append(codes("<row><qid>1%d</qid><code>%s</code>", "answer", each));
            if (each % 4 == 1) {
                subquestions.append(codes(
                        "<row><parent_qid>1%1$d</parent_qid><title>%2$s</title><qid>9%1$d%2$s</qid>",
                        "question", each));
            }
        }
        var groups = IntStream.rangeClosed(0, questions / SECTION)
                .mapToObj(
                        "<row><gid>%1$d</gid><group_order>%1$d</group_order><group_name>Part %1$d</group_name><language>en</language></row>"
                                ::formatted)
                .collect(Collectors.joining());
        return """
                <document><LimeSurveyDocType>Survey</LimeSurveyDocType>
                <surveys><rows><row><sid>1</sid><language>en</language><format>G</format></row></rows></surveys>
                <groups><rows>%s</rows></groups><questions><rows>%s</rows></questions>
                <question_l10ns><rows>%s</rows></question_l10ns><answers><rows>%s</rows></answers>
                <subquestions><rows>%s</rows></subquestions></document>
                """.formatted(groups, rows, texts, answers, subquestions).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(int question, String language, String words) {
        return "<row><qid>1%d</qid><question>%s%1$d</question><language>%s</language></row>"
                .formatted(question, words, language);
    }

    private static String codes(String begin, String field, int question) {
        var rows = new StringBuilder();
        for (var code : List.of("a", "b", "c")) {
            for (var language : List.of("en", "fr", "ar")) {
                rows.append(begin.formatted(question, code))
                        .append("<%1$s>%2$s</%1$s><language>%3$s</language></row>".formatted(field, code, language));
            }
        }
        return rows.toString();
    }

    private static String expression(int question) {
        return switch (question % 4) {
            case 0 -> "q" + question + ".NAOK == 'a'";
            case 1 -> "q" + question + "_b.NAOK == 'Y'";
            case 2 -> "q" + question + ".NAOK > 2";
            default -> "!is_empty(q" + question + ")";
        };
    }
}
