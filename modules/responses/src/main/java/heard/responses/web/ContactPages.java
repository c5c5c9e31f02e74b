package heard.responses.web;

import heard.contacts.ContactDetails;
import heard.look.Texts;
import heard.questionnaires.Question;
import heard.responses.ContactGiving;
import heard.responses.ResponseStatus;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks how to reach a person, by itself or as one of the questions. What is said there is no answer. */
@Component
class ContactPages {
    /** What is wrong with a field. */
    record Problem(String field, String text) {}

    private final ContactGiving giving;
    private final Texts texts;

    ContactPages(ContactGiving giving, Texts texts) {
        this.giving = giving;
        this.texts = texts;
    }

    /** The question's page; empty for every other question, and after sending a way to where it is kept. */
    Optional<ModelAndView> ask(Visit visit, Progress progress, Question question, boolean fromCheck) {
        if (!Progress.isContact(question)) return Optional.empty();
        if (progress.is(ResponseStatus.SUBMITTED)) return Optional.of(visit.go(ContactController.FROM_MINE));
        var shown = giving.prepared(visit.at(), visit.receipt());
        return Optional.of(page(
                visit,
                progress,
                question,
                fromCheck,
                shown.orElseGet(() -> ContactDetails.none(visit.language())),
                List.of()));
    }

    /** Keeps what was typed and leads on; empty for every other question. */
    Optional<ModelAndView> give(
            Visit visit, Progress progress, Question question, MultiValueMap<String, String> form, String next) {
        if (!Progress.isContact(question)) return Optional.empty();
        if (progress.is(ResponseStatus.SUBMITTED)) return Optional.of(visit.go(ContactController.FROM_MINE));
        var details = ContactForm.of(form).details(visit);
        var problems = problems(visit, details);
        if (!problems.isEmpty()) {
            var fromCheck = Progress.CHECK.equals(form.getFirst("from"));
            return Optional.of(page(visit, progress, question, fromCheck, details, problems));
        }
        if (!visit.isTrial()) giving.prepare(visit.at(), visit.guest(), visit.language(), details);
        return Optional.of(visit.go(form.containsKey("later") ? "later" : next));
    }

    private ModelAndView page(
            Visit visit,
            Progress progress,
            Question question,
            boolean fromCheck,
            ContactDetails shown,
            List<Problem> problems) {
        var number = progress.number(question);
        var reader = PageReader.of(visit, progress.questionnaire().questionnaire(), progress.applicable(), texts);
        var before = progress.before(number).orElse("safety");
        return form(visit, shown, problems)
                .addObject("asked", reader.words(question.label()))
                .addObject("hint", reader.words(question.hint()))
                .addObject("action", String.valueOf(number))
                .addObject("from", fromCheck ? Progress.CHECK : "")
                .addObject("back", fromCheck ? Progress.CHECK : before)
                .addObject("skip", "")
                .addObject("kept", false);
    }

    ModelAndView form(Visit visit, ContactDetails shown, List<Problem> problems) {
        return visit.page("contact", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("shown", shown)
                .addObject("problems", problems)
                .addObject("spoken", visit.at().details().languages());
    }

    /** One at most, the first to be mended. */
    List<Problem> problems(Visit visit, ContactDetails details) {
        var email = details.email();
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+"))
            return List.of(problem(visit, "responses.contact.email.wrong"));
        var says = !(details.name() + details.safeTime()).isEmpty() || details.discreet();
        return says && !details.isReachable() ? List.of(problem(visit, "responses.contact.way.missing")) : List.of();
    }

    private Problem problem(Visit visit, String key) {
        return new Problem("email", texts.get(visit.language(), key));
    }
}
