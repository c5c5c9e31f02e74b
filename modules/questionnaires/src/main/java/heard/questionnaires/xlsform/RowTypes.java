package heard.questionnaires.xlsform;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the types of XLSForm become. */
final class RowTypes {
    private static final List<String> YES_NO = List.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE);
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Set<String> ABOUT_DEVICES = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "phonenumber",
            "username",
            "email",
            "audit",
            "simserial",
            "simid",
            "subscriberid",
            "start-geopoint",
            "background-audio");
    private static final Set<String> PLACES = Set.of("geopoint", "geotrace", "geoshape", "gps", "location", "map");
    private static final Set<String> FILES = Set.of(
            "xml-external", "csv-external", "select_one_from_file", "select_multiple_from_file", "select_one_external");

    private final FormBuilding building;
    private final ChoiceLists lists;

    RowTypes(FormBuilding building, ChoiceLists lists) {
        this.building = building;
        this.lists = lists;
    }

    boolean isLeftOut(FormType type) {
        return ABOUT_DEVICES.contains(type.word())
                || PLACES.contains(type.word())
                || FILES.contains(type.word())
                || !isKnown(type.word());
    }

    private static boolean isKnown(String word) {
        return switch (word) {
            case "note",
                    "trigger",
                    "acknowledge",
                    "text",
                    "string",
                    "integer",
                    "int",
                    "decimal",
                    "date",
                    "datetime",
                    "time",
                    "range",
                    "select_one",
                    "select_multiple",
                    "rank",
                    "image",
                    "photo",
                    "audio",
                    "video",
                    "file",
                    "barcode",
                    "calculate",
                    "hidden" -> true;
            default -> false;
        };
    }

    void leftOut(SheetRow row, FormType type, Entry entry) {
        if (ABOUT_DEVICES.contains(type.word())) entry.leftOut("type.device", row.get("type"));
        else if (PLACES.contains(type.word())) entry.leftOut("type.place", row.get("type"));
        else if (FILES.contains(type.word())) entry.leftOut("type.file", row.get("type"));
        else entry.leftOut("type", row.get("type"));
    }

    /** The question with what its type brings; empty when there is an error, which is reported. */
    Optional<Question> read(SheetRow row, FormType type, Question named, Entry entry) {
        return switch (type.word()) {
            case "note" -> Optional.of(named.withType(QuestionType.INFORMATION));
            case "trigger", "acknowledge" -> changed(named.withType(QuestionType.INFORMATION), entry, "trigger");
            case "text", "string" -> text(row, named, entry);
            case "integer", "int" ->
                Optional.of(named.withType(QuestionType.NUMBER).withConstraint("whole(this)", LocalizedText.NONE));
            case "decimal" -> Optional.of(named.withType(QuestionType.DECIMAL));
            case "date" -> Optional.of(named.withType(date(row)));
            case "datetime" -> changed(named.withType(QuestionType.DATE), entry, "datetime");
            case "time" -> changed(named, entry, "time");
            case "barcode" -> changed(named, entry, "barcode");
            case "range" -> Optional.of(range(row, named, entry));
            case "select_one" -> choosing(row, type, named.withType(QuestionType.ONE_OF), entry);
            case "select_multiple" -> choosing(row, type, named.withType(QuestionType.MANY_OF), entry);
            case "rank" -> choosing(row, type, named.withType(QuestionType.RANKING), entry);
            case "image", "photo" -> Optional.of(named.withType(QuestionType.PHOTO));
            case "audio" -> Optional.of(named.withType(QuestionType.AUDIO));
            case "video" -> changed(named.withType(QuestionType.FILE), entry, "video");
            case "file" -> Optional.of(named.withType(QuestionType.FILE));
            case "calculate" -> Optional.of(named.withType(QuestionType.CALCULATED));
            case "hidden" -> Optional.of(named.withType(QuestionType.HIDDEN));
            default -> Optional.empty();
        };
    }

    private static Optional<Question> changed(Question question, Entry entry, String key) {
        entry.changed(key);
        return Optional.of(question);
    }

    private static Optional<Question> text(SheetRow row, Question named, Entry entry) {
        var isReadOnly =
                QuestionReading.YES.contains(row.get("read_only", "readonly").toLowerCase(Locale.ROOT));
        if (isReadOnly && row.get("calculation").isEmpty()) {
            return changed(named.withType(QuestionType.INFORMATION), entry, "read.only");
        }
        if (row.localized("label").isEmpty() && !row.get("calculation").isEmpty()) {
            return Optional.of(named.withType(QuestionType.CALCULATED));
        }
        var isLong = row.get("appearance").contains("multiline");
        return Optional.of(named.withType(isLong ? QuestionType.LONG_TEXT : QuestionType.SHORT_TEXT));
    }

    private static QuestionType date(SheetRow row) {
        return switch (row.get("appearance").strip()) {
            case "month-year" -> QuestionType.MONTH;
            case "year" -> QuestionType.YEAR;
            default -> QuestionType.DATE;
        };
    }

    private Optional<Question> choosing(SheetRow row, FormType type, Question named, Entry entry) {
        var list = lists.list(type.list());
        if (list.isEmpty()) {
            entry.error("choice.list", type.list());
            return Optional.empty();
        }
        var choices = new ArrayList<>(list.get());
        if (type.orOther()) {
            choices.add(new Choice("other", building.texts().ours("other")).with(Choice.Trait.WITH_WORDS, true));
        }
        var question = named.withChoices(choices).with(Trait.SHUFFLED, isShuffled(row));
        return Optional.of(
                row.get("choice_filter").isEmpty() && isYesNo(question)
                        ? yesNo(question, entry)
                        : declining(question, entry));
    }

    /** "I'm not sure" and "I'd rather not say" are no choices here, where they are called as we call them. */
    private static Question declining(Question question, Entry entry) {
        var declining = question;
        if (question.type() == QuestionType.RANKING) return question;
        for (var reason : Answer.Declined.Reason.values()) {
            if (question.choice(reason.word()).isEmpty()) continue;
            entry.changed("declined", reason.word());
            declining = declining
                    .with(reason.trait(), true)
                    .withChoices(declining.choices().stream()
                            .filter(choice -> !choice.name().equals(reason.word()))
                            .toList());
        }
        return declining;
    }

    private static boolean isShuffled(SheetRow row) {
        return row.get("parameters").replaceAll("\\s", "").contains("randomize=true");
    }

    private static boolean isYesNo(Question question) {
        var names =
                question.choices().stream().map(choice -> yesNo(choice.name())).toList();
        return question.type() == QuestionType.ONE_OF && names.equals(YES_NO);
    }

    private static String yesNo(String choice) {
        return choice.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Question yesNo(Question question, Entry entry) {
        entry.changed("yes.no");
        return question.withType(QuestionType.YES_NO_NOT_SURE);
    }

    /** From the names of the form to ours. */
    Map<String, String> choices(Question question) {
        if (question.type() != QuestionType.YES_NO_NOT_SURE) return Variables.choices(question);
        var choices = new LinkedHashMap<String, String>();
        for (var choice : question.choices()) choices.put(choice.name(), yesNo(choice.name()));
        return choices;
    }

    private static Question range(SheetRow row, Question named, Entry entry) {
        var from = parameter(row, "start", 1);
        var to = parameter(row, "end", 10);
        var step = parameter(row, "step", 1);
        var isWhole = step == 1 && from == Math.rint(from) && to == Math.rint(to);
        if (isWhole && from < to && to - from <= 10) {
            var scale = new Scale((int) from, (int) to, LocalizedText.NONE, LocalizedText.NONE);
            return named.withType(QuestionType.SCALE).withScale(scale);
        }
        entry.changed("range", row.get("parameters"));
        var limits = Limits.NONE
                .withLeast(BigDecimal.valueOf(Math.min(from, to)))
                .withMost(BigDecimal.valueOf(Math.max(from, to)));
        var number = named.withType(isWhole ? QuestionType.NUMBER : QuestionType.DECIMAL);
        return number.withDetails(number.details().withLimits(limits));
    }

    private static double parameter(SheetRow row, String name, double otherwise) {
        return PARAMETER
                .matcher(row.get("parameters"))
                .results()
                .filter(result -> result.group(1).equals(name))
                .mapToDouble(result -> Double.parseDouble(result.group(2)))
                .findFirst()
                .orElse(otherwise);
    }
}
