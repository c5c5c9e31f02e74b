package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was answered, in the order in which it was asked, one entry of a group that repeats after the other. */
public final class AnsweredQuestions {
    private AnsweredQuestions() {}

    /**
     * In an entry, a question is called by the place of its answer, and its label says which entry it is. What has no label,
     * because nobody is asked it, is labelled with its name.
     */
    public static Map<Question, Answer> of(Questionnaire questionnaire, Answers answers) {
        var answered = new LinkedHashMap<Question, Answer>();
        var questions = questionnaire.questions();
        for (var question : questions) {
            var repeat = questionnaire.repeat(question);
            if (repeat.isEmpty())
                answers.to(question.name()).ifPresent(answer -> answered.put(named(questionnaire, question), answer));
            else entries(questionnaire, repeat.get(), question, answers, answered);
        }
        return answered;
    }

    private static void entries(
            Questionnaire questionnaire,
            Group group,
            Question question,
            Answers answers,
            Map<Question, Answer> answered) {
        var inside = questionnaire.questions().stream()
                .filter(each -> questionnaire.repeat(each).filter(group::equals).isPresent())
                .map(each -> named(questionnaire, each))
                .toList();
        if (!inside.getFirst().name().equals(question.name())) return;
        var entries = answers.entries(group.name());
        for (int index = 0; index < entries.size(); index++) entry(group, index, entries.get(index), inside, answered);
    }

    private static Question named(Questionnaire questionnaire, Question question) {
        if (!question.label().isEmpty()) return question;
        var texts = new LinkedHashMap<String, String>();
        questionnaire.languages().forEach(language -> texts.put(language.tag(), question.name()));
        return question.withLabel(new LocalizedText(texts));
    }

    private static void entry(
            Group group, int index, Answer.Entry entry, List<Question> inside, Map<Question, Answer> answered) {
        var place = new InEntry(group.name(), entry.id());
        for (var question : inside) {
            entry.answers()
                    .to(question.name())
                    .ifPresent(answer -> answered.put(
                            question.withName(place.place(question.name()))
                                    .withLabel(labelled(group, index + 1, question.label())),
                            answer));
        }
    }

    private static LocalizedText labelled(Group group, int number, LocalizedText label) {
        var texts = new LinkedHashMap<String, String>();
        label.texts().forEach((tag, text) -> {
            var title = group.title().in(new Language(tag));
            texts.put(tag, title + " " + number + " – " + text);
        });
        return new LocalizedText(texts);
    }
}
