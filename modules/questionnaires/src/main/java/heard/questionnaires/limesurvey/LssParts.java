package heard.questionnaires.limesurvey;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.Variable;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.ReadGroup;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;

/** Questions of LimeSurvey that become several here: one for each box to fill in. */
final class LssParts {
    private final LssTypes types;
    private final LssTexts texts;
    private final FormBuilding building;

    LssParts(LssTypes types, LssTexts texts, FormBuilding building) {
        this.types = types;
        this.texts = texts;
        this.building = building;
    }

    /** One for each subquestion, under the text of the whole. */
    void each(LssQuestion from, QuestionType type, Entry entry, List<Pending> relevant) {
        entry.changed("several", from.subquestions(0).size());
        begin(from, entry, relevant);
        var demands = types.filters().demands(from);
        for (var option : from.subquestions(0)) {
            var offered = types.filters().of(from, demands, option.code());
            part(from, option.code(), type, texts.choice(from, option).label(), entry, offered);
        }
        building.end();
    }

    /** Puts a title above the parts. */
    void begin(LssQuestion from, Entry entry, List<Pending> relevant) {
        var title = texts.text(from, from.code(), from.text());
        var group = Group.of(building.names().like(from.code()), Group.Kind.SECTION, title)
                .withText(texts.text(from, from.code(), from.help()));
        building.begin(ReadGroup.of(group, entry, relevant));
    }

    void part(
            LssQuestion from, String code, QuestionType type, LocalizedText label, Entry entry, List<Pending> offered) {
        var question = Question.of(building.names().like(from.code() + "_" + code), type, label)
                .withRequired(LssFile.get(from.row(), "mandatory").equals("Y"));
        building.add(with(ReadQuestion.of(question, entry), offered));
        types.names(from, code, Variables.of(question).orElse(null));
        types.fields().part(from, code, question.name());
        building.pipe(from.code() + "_" + code, question.name());
    }

    void withComment(LssQuestion from, Question question, Entry entry, List<Pending> relevant) {
        entry.changed("comment", 1);
        types.add(from, question, entry, relevant);
        comment(from, from.code() + "_comment", LocalizedText.NONE, entry, relevant);
    }

    /** A comment can be made to each choice that was taken. */
    void withComments(LssQuestion from, Question question, Entry entry, List<Pending> relevant) {
        entry.changed("comment", question.choices().size());
        types.add(from, question, entry, relevant);
        for (var choice : question.choices()) {
            var picked = Variable.picked(question.name(), choice.name()).cel();
            var name = building.names().like(from.code() + "_" + choice.name() + "comment");
            var comment = Question.of(name, QuestionType.SHORT_TEXT, labelled(choice.label()))
                    .withRelevant(picked);
            building.add(with(ReadQuestion.of(comment, entry), List.of()));
            types.names(from, choice.name() + "comment", Variables.of(comment).orElse(null));
            types.fields().part(from, choice.name() + "comment", name);
        }
    }

    private void comment(LssQuestion from, String code, LocalizedText of, Entry entry, List<Pending> relevant) {
        var comment = Question.of(building.names().like(code), QuestionType.LONG_TEXT, labelled(of));
        building.add(with(ReadQuestion.of(comment, entry), relevant));
        types.names(from, "comment", Variables.of(comment).orElse(null));
        types.fields().part(from, "comment", comment.name());
    }

    private static ReadQuestion with(ReadQuestion read, List<Pending> relevant) {
        var result = read;
        for (var pending : relevant) result = result.and(pending);
        return result;
    }

    private LocalizedText labelled(LocalizedText of) {
        var word = building.texts().ours("comment");
        if (of.isEmpty()) return word;
        var texts = new LinkedHashMap<String, String>();
        of.texts().forEach((language, text) -> {
            var own = word.texts().getOrDefault(language, "");
            texts.put(language, own.isEmpty() ? text : own + ": " + text);
        });
        return new LocalizedText(texts);
    }
}
