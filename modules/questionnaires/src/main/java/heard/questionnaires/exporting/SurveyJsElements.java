package heard.questionnaires.exporting;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One question as the element of a survey. */
final class SurveyJsElements {
    private static final String OTHER = "other";
    private static final String NONE = "none";

    private final FormNames names;
    private final ExportNotes notes;
    private final SurveyJsTexts texts;
    private final Phrases phrases;
    private final List<Language> languages;
    private final OfferedChoices offered;
    private final SurveyJsFilters filters;

    SurveyJsElements(
            FormNames names, ExportNotes notes, SurveyJsTexts texts, Phrases phrases, List<Language> languages) {
        filters = new SurveyJsFilters(names, notes);
        this.names = names;
        this.notes = notes;
        this.texts = texts;
        this.phrases = phrases;
        this.languages = languages;
        offered = new OfferedChoices(languages, phrases);
    }

    ObjectNode of(Question question) {
        var element = JsonNodeFactory.instance.objectNode();
        element.put("type", type(question)).put("name", question.name());
        if (question.type() == QuestionType.INFORMATION) texts.putHtml(element, "html", question.label());
        else texts.put(element, "title", question.label());
        texts.put(element, "description", hint(question));
        if (question.required()) element.put("isRequired", true);
        typed(element, question);
        return element;
    }

    private static String type(Question question) {
        return switch (question.type()) {
            case INFORMATION -> "html";
            case LONG_TEXT -> "comment";
            case SHORT_TEXT, NUMBER, DECIMAL, DATE, MONTH, YEAR -> "text";
            case ONE_OF, YES_NO_NOT_SURE -> "radiogroup";
            case MANY_OF -> "checkbox";
            case SCALE -> "rating";
            case GRID, STATEMENTS -> "matrix";
            case RANKING -> "ranking";
            case FILE, PHOTO, AUDIO -> "file";
            case CONTACT, HIDDEN, CALCULATED ->
                throw new IllegalArgumentException(question.type().name());
        };
    }

    private LocalizedText hint(Question question) {
        var unit = question.type().isNumber() ? question.limits().unit() : LocalizedText.NONE;
        return XlsFormTexts.beneath(question.hint(), unit, languages);
    }

    private void typed(ObjectNode element, Question question) {
        switch (question.type()) {
            case NUMBER, DECIMAL, YEAR -> number(element.put("inputType", "number"), question);
            case DATE -> element.put("inputType", "date");
            case MONTH -> element.put("inputType", "month");
            case SHORT_TEXT, LONG_TEXT -> length(element, question);
            case ONE_OF, YES_NO_NOT_SURE, MANY_OF, RANKING -> choices(element, question);
            case SCALE -> scale(element, question.points());
            case GRID, STATEMENTS -> grid(element, question);
            case PHOTO -> element.put("acceptedTypes", "image/*");
            case AUDIO -> element.put("acceptedTypes", "audio/*");
            case INFORMATION, FILE, CONTACT, HIDDEN, CALCULATED -> {}
        }
    }

    private static void number(ObjectNode element, Question question) {
        var limits = question.limits();
        if (limits.least() != null) element.put("min", limits.least());
        if (limits.most() != null) element.put("max", limits.most());
    }

    private static void length(ObjectNode element, Question question) {
        var limits = question.limits();
        if (limits.most() != null) element.put("maxLength", limits.most());
        if (limits.least() == null || limits.least().signum() == 0) return;
        element.withArray("validators").addObject().put("type", "text").put("minLength", limits.least());
    }

    private void scale(ObjectNode element, Scale scale) {
        element.put("rateMin", scale.from()).put("rateMax", scale.to());
        texts.put(element, "minRateDescription", scale.fromLabel());
        texts.put(element, "maxRateDescription", scale.toLabel());
    }

    private void choices(ObjectNode element, Question question) {
        var plain = new ArrayList<>(offered.of(question));
        if (question.type() != QuestionType.RANKING) special(element, question, plain);
        list(element, "choices", plain);
        filters.write(element, "choices", question);
        if (question.has(Trait.SHUFFLED)) element.put("choicesOrder", "random");
        var limits = question.limits();
        if (question.type() == QuestionType.ONE_OF || question.type() == QuestionType.YES_NO_NOT_SURE) return;
        if (limits.least() != null) element.put("minSelectedChoices", limits.least());
        if (limits.most() != null) element.put("maxSelectedChoices", limits.most());
    }

    /** What has an item of its own there is taken out of the choices, where it stands last here too. */
    private void special(ObjectNode element, Question question, List<Choice> plain) {
        if (!plain.isEmpty()
                && plain.getLast().name().equals(OTHER)
                && plain.getLast().takesWords()
                && filters.isAlwaysOffered(question, plain.getLast())) {
            texts.put(
                    element.put("showOtherItem", true),
                    "otherText",
                    plain.removeLast().label());
        }
        if (!plain.isEmpty()
                && plain.getLast().name().equals(NONE)
                && plain.getLast().standsAlone()
                && filters.isAlwaysOffered(question, plain.getLast())) {
            texts.put(
                    element.put("showNoneItem", true),
                    "noneText",
                    plain.removeLast().label());
        }
        for (var choice : plain) {
            if (choice.takesWords()) notes.add(question.name(), "words.lost", choice.name());
            if (choice.standsAlone() && question.type() == QuestionType.MANY_OF) {
                notes.add(question.name(), "exclusive", choice.name());
            }
        }
        for (var reason : Answer.Declined.Reason.values()) {
            var has = question.allows(reason)
                    && plain.stream().noneMatch(each -> each.name().equals(reason.word()));
            if (has) declined(element, question, reason);
        }
    }

    private void declined(ObjectNode element, Question question, Answer.Declined.Reason reason) {
        var isNotSure = reason == Answer.Declined.Reason.NOT_SURE;
        var words = phrases.in(languages, "questionnaires.answer." + reason.word());
        names.rename(question.name(), reason.word(), isNotSure ? SurveyJsNames.NOT_SURE : SurveyJsNames.RATHER_NOT_SAY);
        element.put(isNotSure ? "showDontKnowItem" : "showRefuseItem", true);
        texts.put(element, isNotSure ? "dontKnowText" : "refuseText", words);
    }

    private void list(ObjectNode element, String field, List<Choice> choices) {
        var list = element.putArray(field);
        for (var choice : choices) texts.put(list.addObject().put("value", choice.name()), "text", choice.label());
    }

    private void grid(ObjectNode element, Question question) {
        var columns = question.hasChoicesInRows() || question.type() == QuestionType.STATEMENTS
                ? offered.of(question)
                : points(question.points());
        list(element, "columns", columns);
        list(element, "rows", question.rows());
        filters.write(element, "rows", question);
        if (question.has(Trait.MANY_A_ROW) && question.hasChoicesInRows()) element.put("cellType", "checkbox");
        if (question.has(Trait.SHUFFLED)) element.put("rowsOrder", "random");
    }

    private List<Choice> points(Scale scale) {
        return IntStream.rangeClosed(scale.from(), scale.to())
                .mapToObj(point -> new Choice(String.valueOf(point), point(scale, point)))
                .toList();
    }

    private LocalizedText point(Scale scale, int point) {
        var meaning = scale.label(point);
        var texts = LocalizedText.NONE;
        for (var language : languages) {
            var words = meaning.texts().getOrDefault(language.tag(), "");
            texts = texts.with(language, words.isEmpty() ? String.valueOf(point) : point + " " + words);
        }
        return texts;
    }
}
