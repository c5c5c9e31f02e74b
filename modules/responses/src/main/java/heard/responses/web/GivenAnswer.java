package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.Group;
import heard.questionnaires.Piping;
import heard.questionnaires.Question;
import heard.responses.PageSigns;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A question and what was answered to it, in words; or a group that repeats, and the names of its entries.
 *
 * @param address of the question's page
 * @param entry the name of the entry in which it was asked; empty: in none
 * @param lines of the answer; none: not answered
 * @param own whether they are the person's own words
 * @param takenBack whether it can be taken back by itself
 */
record GivenAnswer(String address, String entry, String label, List<String> lines, boolean own, boolean takenBack) {
    static List<GivenAnswer> of(Progress progress, Language language, Texts texts) {
        var all = new ArrayList<GivenAnswer>();
        for (var question : progress.relevant()) {
            var repeat = progress.repeat(question);
            if (repeat.isPresent()) {
                all.add(list(progress, question, repeat.get(), language, texts));
                progress.entries(repeat.get()).forEach(entry -> all.addAll(of(entry, language, texts)));
            } else if (question.type().isAnswered()) {
                all.add(of(progress, question, language, texts));
            }
        }
        return all;
    }

    static GivenAnswer of(Progress progress, Question question, Language language, Texts texts) {
        var repeat = progress.repeat(question);
        if (repeat.isPresent()) return list(progress, question, repeat.get(), language, texts);
        if (Progress.isContact(question)) return apart(progress, question, language, texts);
        var lines = progress.given(question)
                .map(answer -> lines(question, answer, language, texts))
                .orElse(List.of());
        return new GivenAnswer(
                progress.address(question),
                EntryName.of(progress, language, texts),
                label(progress, question, language, texts),
                lines,
                question.type().isText(),
                !lines.isEmpty());
    }

    /** How to reach a person is no answer, and shown nowhere beside answers. */
    private static GivenAnswer apart(Progress progress, Question question, Language language, Texts texts) {
        var lines = List.of(texts.get(language, "responses.contact.apart"));
        var label = label(progress, question, language, texts);
        return new GivenAnswer(progress.address(question), "", label, lines, false, false);
    }

    private static GivenAnswer list(Progress progress, Question question, Group group, Language language, Texts texts) {
        var names = progress.entries(group).stream()
                .map(entry -> EntryName.of(entry, language, texts))
                .toList();
        return new GivenAnswer(progress.address(question), "", group.title().in(language), names, true, false);
    }

    /** The questions that must be answered and are not, in entries too. */
    static List<GivenAnswer> missing(Progress progress, Language language, Texts texts) {
        var missing = new ArrayList<GivenAnswer>();
        progress.missing().forEach(question -> missing.add(of(progress, question, language, texts)));
        for (var question : progress.relevant()) {
            progress.repeat(question).ifPresent(group -> progress.entries(group)
                    .forEach(entry -> missing.addAll(missing(entry, language, texts))));
        }
        return missing;
    }

    /** The same page, for those who come from the check page. */
    public String checked() {
        return Progress.checked(address);
    }

    /** What it is called for those who do not see where it stands. */
    public String said() {
        return entry.isEmpty() ? label : entry + ": " + label;
    }

    private static String label(Progress progress, Question question, Language language, Texts texts) {
        var text = question.label().in(language);
        if (!Piping.isIn(question.label())) return text;
        var wording = new AnswerWording(language, new PageSigns(language, texts));
        var nothing = texts.get(language, "questionnaires.answer.piped");
        return new Piping(progress.questionnaire().questionnaire(), progress.applicable(), wording, nothing).in(text);
    }

    private static List<String> lines(Question question, Answer answer, Language language, Texts texts) {
        return new AnswerWording(language, new PageSigns(language, texts)).lines(question, answer);
    }
}
