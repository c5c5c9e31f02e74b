package heard.questionnaires.limesurvey;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.Variable;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What LimeSurvey's question types become. */
final class LssTypes {
    private static final Pattern EQUATION = Pattern.compile("\\s*\\{(.+)}\\s*", Pattern.DOTALL);
    private static final String OTHER = "other";

    private final FormBuilding building;
    private final LssTexts texts;
    private final LssAttributes attributes;
    private final LssDefaults defaults;
    private final LssGrids grids;
    private final LssParts parts;
    private final LssFields fields = new LssFields();
    private final LssFilters filters;

    LssTypes(LssFile file, FormBuilding building) {
        this.building = building;
        this.defaults = new LssDefaults(file, building);
        this.texts = new LssTexts(building);
        this.filters = new LssFilters(building);
        this.attributes = new LssAttributes(building);
        this.grids = new LssGrids(this, texts, building);
        this.parts = new LssParts(this, texts, building);
    }

    void read(LssQuestion from, Entry entry, List<Pending> relevant) {
        fields.named(from);
        attributes.report(from, entry);
        switch (from.type()) {
            case "L", "!" -> add(from, one(from), entry, relevant);
            case "O" -> parts.withComment(from, one(from), entry, relevant);
            case "M" -> add(from, many(from), entry, relevant);
            case "P" -> parts.withComments(from, many(from), entry, relevant);
            case "5" -> add(from, scale(from), entry, relevant);
            case "Y" -> add(from, yesNo(from, entry), entry, relevant);
            case "G" -> add(from, gender(from, entry), entry, relevant);
            case "S" -> add(from, question(from, QuestionType.SHORT_TEXT), entry, relevant);
            case "T", "U" -> add(from, question(from, QuestionType.LONG_TEXT), entry, relevant);
            case "N" -> add(from, question(from, QuestionType.NUMBER), entry, relevant);
            case "D" -> add(from, question(from, QuestionType.DATE), entry, relevant);
            case "R" -> add(from, ranking(from), entry, relevant);
            case "X" -> add(from, question(from, QuestionType.INFORMATION), entry, relevant);
            case "|" -> add(from, question(from, QuestionType.FILE), entry, relevant);
            case "*" -> equation(from, entry, relevant);
            case "Q" -> parts.each(from, QuestionType.SHORT_TEXT, entry, relevant);
            case "K" -> parts.each(from, QuestionType.NUMBER, entry, relevant);
            case "A", "B", "C", "E", "F", "H", "1", ":", ";" -> grids.read(from, entry, relevant);
            case "I" -> leftOut(from, entry, "type.language");
            default -> leftOut(from, entry, "type");
        }
    }

    LssFilters filters() {
        return filters;
    }

    LssFields fields() {
        return fields;
    }

    private void leftOut(LssQuestion from, Entry entry, String key) {
        entry.leftOut(key, from.type());
        building.texts().leftOutWith(entry, from.code(), from.text());
        building.texts().leftOutWith(entry, from.code(), from.help());
    }

    /** With its label and help, and a name of its own. */
    Question question(LssQuestion from, QuestionType type) {
        var label = texts.text(from, from.code(), from.text());
        return Question.of(building.names().like(from.code()), type, label)
                .withHint(texts.text(from, from.code(), from.help()));
    }

    /** Adds a question under the names that expressions have for it. */
    void add(LssQuestion from, Question question, Entry entry, List<Pending> relevant) {
        var typed = defaults.applied(from, attributes.applied(from, question, entry));
        var read = ReadQuestion.of(required(from, typed, entry), entry);
        for (var pending : relevant) read = read.and(pending);
        for (var pending : attributes.constraints(from)) read = read.and(pending);
        if (typed.type().hasChoices()) for (var pending : filters.of(from)) read = read.and(pending);
        building.add(read);
        filters.source(from, typed);
        define(from, typed);
    }

    private Question required(LssQuestion from, Question question, Entry entry) {
        var mandatory = LssFile.get(from.row(), "mandatory");
        if (mandatory.equals("S")) entry.changed("required.soft");
        return question.withRequired(mandatory.equals("Y") && question.type().isAnswered());
    }

    private void define(LssQuestion from, Question question) {
        fields.question(from, question);
        var choices = new LinkedHashMap<>(Variables.choices(question));
        if (from.hasOther()) choices.put("-oth-", OTHER);
        if (question.type() == QuestionType.YES_NO_NOT_SURE) choices.putAll(Map.of("Y", "yes", "N", "no"));
        names(from, "", Variables.of(question, choices).orElse(null));
        if (question.type().hasValue()) {
            building.pipe(from.code(), question.name());
            building.pipe(from.field(), question.name());
        }
        if (question.type() == QuestionType.MANY_OF) {
            for (var choice : question.choices())
                names(from, choice.name(), Variable.picked(question.name(), choice.name()));
            names(from, "that", Variable.answer(question.name(), Kind.LIST, choices));
        }
        if (question.type() == QuestionType.RANKING) {
            for (int place = 0; place < question.choices().size(); place++) {
                names(from, String.valueOf(place + 1), Variable.at(question.name(), place, choices));
            }
        }
    }

    /** The names of a part: {@code code_part}, and the field code with the part behind it. */
    void names(LssQuestion from, String part, @Nullable Variable variable) {
        if (variable == null) return;
        if (part.equals("that")) {
            building.define("that." + from.code(), variable);
            building.define("self." + from.code(), variable);
            return;
        }
        building.define(part.isEmpty() ? from.code() : from.code() + "_" + part, variable);
        building.define(from.field() + part, variable);
    }

    private Question one(LssQuestion from) {
        return question(from, QuestionType.ONE_OF).withChoices(withOther(from, texts.choices(from, from.answers(0))));
    }

    private Question many(LssQuestion from) {
        var choices = texts.choices(from, from.subquestions(0)).stream()
                .map(choice -> choice.with(Choice.Trait.EXCLUSIVE, attributes.isExclusive(from, choice.name())))
                .toList();
        return question(from, QuestionType.MANY_OF).withChoices(withOther(from, choices));
    }

    private List<Choice> withOther(LssQuestion from, List<Choice> choices) {
        if (!from.hasOther()) return choices;
        var all = new ArrayList<>(choices);
        var own = from.attribute("other_replace_text");
        var label = own.isEmpty()
                ? building.texts().ours(OTHER)
                : LocalizedText.of(building.texts().source(), own);
        all.add(new Choice(OTHER, label).with(Choice.Trait.WITH_WORDS, true));
        return all;
    }

    private Question scale(LssQuestion from) {
        return question(from, QuestionType.SCALE).withScale(Scale.ONE_TO_FIVE);
    }

    private Question yesNo(LssQuestion from, Entry entry) {
        entry.changed("yes.no.added");
        return question(from, QuestionType.YES_NO_NOT_SURE);
    }

    private Question gender(LssQuestion from, Entry entry) {
        entry.changed("gender");
        return question(from, QuestionType.ONE_OF)
                .withChoices(List.of(
                        new Choice("F", building.texts().ours("female")),
                        new Choice("M", building.texts().ours("male"))));
    }

    private Question ranking(LssQuestion from) {
        var options = from.answers(0).isEmpty() ? from.subquestions(0) : from.answers(0);
        return question(from, QuestionType.RANKING).withChoices(texts.choices(from, options));
    }

    /** What is worked out stands in an attribute, or in braces where other questions have their text. */
    private void equation(LssQuestion from, Entry entry, List<Pending> relevant) {
        var written = from.attribute("equation").isEmpty()
                ? from.text().values().stream().findFirst().orElse("")
                : from.attribute("equation");
        var inner = EQUATION.matcher(Jsoup.parse(written).text());
        var expression = inner.matches() ? inner.group(1) : written;
        var question = Question.of(building.names().like(from.code()), QuestionType.CALCULATED, LocalizedText.NONE);
        if (!from.attribute("equation").isEmpty()) {
            building.texts().leftOut(from.place(), from.code(), from.text(), "text.none");
        }
        building.texts().leftOut(from.place(), from.code(), from.help(), "text.none");
        var value = building.report().condition(from.place(), expression);
        var read = ReadQuestion.of(question, entry)
                .and(Pending.of(Pending.Role.VALUE, expression, value).withReferences(LssReferences::plain));
        for (var pending : relevant) read = read.and(pending);
        building.add(read);
        define(from, question);
    }

    static Question shuffled(LssQuestion from, Question question) {
        var isShuffled = from.isOn("random_order")
                || from.attribute("answer_order").equals("random")
                || from.attribute("subquestion_order").equals("random");
        return question.with(
                Trait.SHUFFLED,
                isShuffled && (question.type().hasChoices() || question.type().hasRows()));
    }
}
