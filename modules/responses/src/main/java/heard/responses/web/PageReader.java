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
 * @param person the same for the same person at every visit, unlike that of most others
 */
record PageReader(Language language, Piping piping, long person, Texts texts) {
    static PageReader of(Visit visit, Questionnaire questionnaire, Answers applicable, Texts texts) {
        var language = visit.language();
        var wording = new AnswerWording(language, new PageSigns(language, texts));
        var nothing = texts.get(language, "questionnaires.answer.piped");
        var person = visit.receipt().digits().hashCode();
        return new PageReader(language, new Piping(questionnaire, applicable, wording, nothing), person, texts);
    }

    String words(LocalizedText text) {
        return piping.in(text.in(language));
    }
}
