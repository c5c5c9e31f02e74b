package heard.responses.web;

import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.NoSuchConsultation;
import heard.consultations.PrivacyNotice;
import heard.consultations.PublicConsultations;
import heard.look.PageLanguage;
import heard.look.Texts;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.NoSuchVersion;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.ReceiptCode;
import heard.shared.ConsultationId;
import heard.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of a consultation as participants will see them, from its draft questionnaire, for staff who are signed in; or,
 * under {@code ID~2}, as those saw them who answered its second version. Nothing is saved, so every question is shown, also
 * those with a condition, and every choice of it.
 */
@Controller
@RequestMapping("/preview/{consultation}")
class PreviewController {
    private static final ReceiptCode NOBODY = new ReceiptCode("0".repeat(20));

    /** Stands between a consultation and the number of a version. */
    private static final char VERSION = '~';

    private final ConsultationReading consultations;
    private final PublicConsultations published;
    private final QuestionnaireReading questionnaires;
    private final Texts texts;

    PreviewController(
            ConsultationReading consultations,
            PublicConsultations published,
            QuestionnaireReading questionnaires,
            Texts texts) {
        this.consultations = consultations;
        this.published = published;
        this.questionnaires = questionnaires;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView consultation(@PathVariable String consultation, HttpServletRequest request) {
        var visit = visit(consultation, request);
        return visit.page("consultation")
                .addObject("unknown", false)
                .addObject("destroyed", false)
                .addObject("open", true)
                .addObject("soon", false)
                .addObject("begun", false)
                .addObject("asks", false)
                .addObject("notice", PrivacyNotice.of(visit.at(), visit.language()));
    }

    @GetMapping("/safety")
    ModelAndView safety(@PathVariable String consultation, HttpServletRequest request) {
        return visit(consultation, request)
                .page("safety")
                .addObject("hours", VisitCookies.HOURS)
                .addObject("first", 1);
    }

    @GetMapping("/{question}")
    ModelAndView ask(@PathVariable String consultation, @PathVariable String question, HttpServletRequest request) {
        var visit = visit(consultation, request);
        var questions = draft(visit).questions();
        var place = place(questions, question);
        return page(visit, questions, place, Map.of(), null);
    }

    @PostMapping("/{question}")
    ModelAndView answer(
            @PathVariable String consultation,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        var visit = visit(consultation, request);
        var draft = draft(visit);
        var place = place(draft.questions(), question);
        var all = draft.questions().get(place);
        var asked = all.withDetails(all.details().withFilter(null));
        var check = CompiledQuestionnaire.of(draft).check(asked, form, Answers.NONE, visit.language());
        if (check instanceof AnswerCheck.Problem problem) {
            return page(visit, draft.questions(), place, form, problem);
        }
        var last = place + 1 == draft.questions().size();
        return new ModelAndView("redirect:" + (last ? visit.base() : visit.base() + "/" + (place + 2)));
    }

    private ModelAndView page(
            Visit visit,
            List<Question> questions,
            int place,
            Map<String, List<String>> form,
            AnswerCheck.@Nullable Problem problem) {
        var wrong = problem == null
                ? null
                : new AskedQuestion.FieldProblem(
                        problem.field(),
                        texts.get(
                                visit.language(),
                                problem.key(),
                                problem.arguments().toArray()));
        var reader = PageReader.of(visit, draft(visit), Answers.NONE, texts);
        var asked = new AskedQuestion(questions.get(place), reader, form, wrong, true);
        return visit.page("question", wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("title", texts.get(visit.language(), "responses.question.title", place + 1))
                .addObject("asked", List.of(asked))
                .addObject("wrong", wrong == null ? List.of() : List.of(asked))
                .addObject("sections", List.of())
                .addObject("heading", "")
                .addObject("equality", false)
                .addObject("upload", false)
                .addObject("number", place + 1)
                .addObject("step", place + 1)
                .addObject("steps", questions.size())
                .addObject("from", "")
                .addObject("preview", true)
                .addObject("begun", false)
                .addObject("sent", false)
                .addObject("back", place == 0 ? "safety" : place);
    }

    /** A question by its number, from 1, or by its name. */
    private static int place(List<Question> questions, String question) {
        var byNumber = question.matches("[0-9]{1,5}") ? Integer.parseInt(question) - 1 : -1;
        if (byNumber >= 0 && byNumber < questions.size()) return byNumber;
        return IntStream.range(0, questions.size())
                .filter(each -> questions.get(each).name().equals(question))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private Questionnaire draft(Visit visit) {
        var consultation = visit.at().details().id();
        int mark = visit.base().indexOf(VERSION);
        if (mark < 0) return questionnaires.draft(consultation);
        return questionnaires
                .written(consultation, Integer.parseInt(visit.base().substring(mark + 1)))
                .questionnaire();
    }

    private Visit visit(String consultation, HttpServletRequest request) {
        int mark = consultation.indexOf(VERSION);
        var details = consultations.require(id(mark < 0 ? consultation : consultation.substring(0, mark)));
        var language = language(details, request);
        var base = "/preview/" + details.id() + (mark < 0 ? "" : VERSION + number(consultation.substring(mark + 1)));
        PageLanguage.set(request, language, details.languages(), base + "?language=" + language + "#privacy");
        return new Visit(published.of(details), NOBODY, language, "", base, Brought.NOTHING, Optional.empty());
    }

    private static int number(String version) {
        if (!version.matches("[1-9][0-9]{0,5}")) throw new NoSuchPage();
        return Integer.parseInt(version);
    }

    private static Language language(ConsultationDetails details, HttpServletRequest request) {
        return PageLanguage.asked(request, details.languages()).orElse(details.source());
    }

    private static ConsultationId id(String consultation) {
        try {
            return ConsultationId.of(consultation);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchPage();
        }
    }

    @ExceptionHandler({NoSuchConsultation.class, NoSuchVersion.class})
    ModelAndView gone() {
        return new ModelAndView("look/problem", Map.of("kind", "missing"), HttpStatus.NOT_FOUND);
    }
}
