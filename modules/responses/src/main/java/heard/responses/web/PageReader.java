package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.Answers;
import heard.questionnaires.Piping;
import heard.questionnaires.Questionnaire;
import heard.responses.PageSigns;
import heard.shared.Language;
import heard.shared.LocalizedText;

/**
 * Who reads a page: their language, and what of their own answers stands in its texts.
 *
 * @param source the language in which the questions were written first
 * @param person the same for the same person at every visit, unlike that of most others
 * @param base address of the consultation's pages, without a slash at the end
 */
record PageReader(Language language, Language source, Piping piping, long person, String base, Texts texts) {
    static PageReader of(Visit visit, Questionnaire questionnaire, Answers applicable, Texts texts) {
        var language = visit.language();
        var wording = new AnswerWording(language, new PageSigns(language, texts));
        var nothing = texts.get(language, "questionnaires.answer.piped");
        var person = visit.receipt().digits().hashCode();
        var piping = new Piping(questionnaire, applicable, wording, nothing);
        return new PageReader(language, questionnaire.source(), piping, person, visit.base(), texts);
    }

    String words(LocalizedText text) {
        return piping.in(text.in(language));
    }
}
