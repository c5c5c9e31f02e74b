package heard.questionnaires.limesurvey;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormLanguages;
import heard.questionnaires.importing.FormTexts;
import heard.questionnaires.importing.ImportReport;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Place;
import heard.questionnaires.importing.ReadGroup;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.SecureXml;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a survey of LimeSurvey, in the order in which it is asked. */
public final class LimeSurveyReading {
    private final LssFile file;
    private final FormBuilding building;
    private final LssTypes types;
    private final LssConditions conditions;

    private LimeSurveyReading(LssFile file, Language source) {
        this.file = file;
        var report = new ImportReport();
        var base = file.rows("surveys").stream()
                .findFirst()
                .flatMap(row -> FormLanguages.named(LssFile.get(row, "language")))
                .orElse(source);
        building = new FormBuilding(Dialect.EXPRESSION_MANAGER, report, new FormTexts(base, report));
        building.texts().piping(new LssPiping(building));
        types = new LssTypes(file, building);
        conditions = new LssConditions(file);
    }

    /** Reads a file {@code .lss}; throws {@link heard.questionnaires.importing.FormNotReadable}. */
    public static ImportedForm read(byte[] bytes, Language source, FormFormat format) {
        return new LimeSurveyReading(new LssFile(SecureXml.root(bytes)), source).read(format);
    }

    /** Reads a survey and where the answers to its questions belong; throws the same. */
    public static LimeSurveyResponses responses(byte[] survey, Language source) {
        var reading = new LimeSurveyReading(new LssFile(SecureXml.root(survey)), source);
        var form = reading.read(FormFormat.LIMESURVEY_ARCHIVE);
        return new LimeSurveyResponses(form, reading.types.fields());
    }

    private ImportedForm read(FormFormat format) {
        about();
        var kind = file.rows("surveys").stream()
                        .anyMatch(row -> LssFile.get(row, "format").equals("S"))
                ? Group.Kind.SECTION
                : Group.Kind.PAGE;
        for (var group : file.once("groups", "gid", "group_order")) read(group, kind);
        new LssQuotas(file, building).read();
        return building.finish(format);
    }

    /** The welcome is a text to read at the beginning; the rest is said elsewhere here. */
    private void about() {
        var survey = Place.whole("surveys_languagesettings");
        building.texts().leftOut(survey, "surveyls_title", texts("surveyls_title"), "title");
        for (var field : List.of("surveyls_description", "surveyls_endtext", "surveyls_policy_notice")) {
            building.texts().leftOut(survey, field, texts(field), "text.none");
        }
        var welcome = texts("surveyls_welcometext");
        if (!welcome.isEmpty()) {
            var entry = building.report().other(survey, "surveyls_welcometext");
            entry.changed("welcome");
            var label = building.texts().text(survey, "surveyls_welcometext", welcome);
            var name = building.names().like("welcome");
            building.add(ReadQuestion.of(Question.of(name, QuestionType.INFORMATION, label), entry));
        }
        var emails = file.rows("surveys_languagesettings").stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(each ->
                        each.getKey().contains("email_") && !each.getValue().isBlank())
                .count();
        if (emails > 0) building.report().other(survey, "surveyls_email").leftOut("emails", emails);
        for (var row : file.rows("surveys")) {
            building.report()
                    .other(Place.whole("surveys"), LssFile.get(row, "sid"))
                    .leftOut("settings", row.size());
        }
        for (var table : List.of("assessments", "url_parameters", "survey_url_parameters")) {
            if (!file.rows(table).isEmpty())
                building.report().other(Place.whole(table), table).leftOut("sheet", table);
        }
    }

    private Map<String, String> texts(String field) {
        var texts = new LinkedHashMap<String, String>();
        for (var row : file.rows("surveys_languagesettings")) {
            var text = LssFile.get(row, field);
            if (!text.isBlank()) texts.put(LssFile.get(row, "surveyls_language"), text);
        }
        return texts;
    }

    private void read(Map<String, String> row, Group.Kind kind) {
        var id = LssFile.get(row, "gid");
        var place = Place.of("gid " + id, "");
        var texts = building.texts();
        var entry = building.report().other(place, "gid " + id);
        var title = texts.text(place, "group_name", file.texts("groups", "group_l10ns", "gid", id, "group_name"));
        var text = texts.text(place, "description", file.texts("groups", "group_l10ns", "gid", id, "description"));
        var group = Group.of(building.names().like("group_" + id), kind, title).withText(text);
        var pending = new ArrayList<Pending>();
        var relevance = LssFile.get(row, "grelevance").strip();
        if (!relevance.isEmpty() && !relevance.equals("1")) pending.add(pending(place, relevance));
        if (!LssFile.get(row, "randomization_group").isBlank()) entry.changed("group.shuffled");
        building.begin(ReadGroup.of(group, entry, pending));
        for (var question : file.once("questions", "qid", "question_order")) {
            var isOwn = LssFile.get(question, "gid").equals(id) && LssFile.number(question, "parent_qid") == 0;
            if (isOwn) read(LssQuestion.of(file, question));
        }
        building.end();
    }

    private void read(LssQuestion question) {
        var entry = building.report().question(question.place(), question.type() + " " + question.code());
        var relevance = conditions.of(question);
        var pending = relevance.isEmpty() ? List.<Pending>of() : List.of(pending(question.place(), relevance));
        types.read(question, entry, pending);
    }

    private Pending pending(Place place, String relevance) {
        var entry = building.report().condition(place, relevance);
        return Pending.of(Pending.Role.RELEVANT, relevance, entry).withReferences(LssReferences::plain);
    }
}
