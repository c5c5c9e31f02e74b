package heard.responses.web;

import heard.coalitions.CurrentCoalition;
import heard.invitations.NoGoodCode;
import heard.questionnaires.Answer;
import heard.questionnaires.InEntry;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.AddingOffer;
import heard.responses.Consent;
import heard.responses.OwnResponse;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.responses.ResponseStatus;
import heard.responses.TrialWalking;
import heard.responses.Upload;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads and saves what a visit is about. */
@Component
class Answering {
    private final ResponseCollecting collecting;
    private final ReceiptOpening opening;
    private final QuestionnaireReading questionnaires;
    private final TrialWalking trials;
    private final AddingOffer adding;

    Answering(
            ResponseCollecting collecting,
            ReceiptOpening opening,
            QuestionnaireReading questionnaires,
            TrialWalking trials,
            AddingOffer adding) {
        this.adding = adding;
        this.trials = trials;
        this.collecting = collecting;
        this.opening = opening;
        this.questionnaires = questionnaires;
    }

    /**
     * In the entry of that id, when the question of the number is asked in each of several. Throws {@link NoGoodCode} when
     * nothing is saved yet and a code is needed.
     */
    Progress progress(Visit visit, int number, @Nullable String entry) {
        var progress = progress(visit);
        if (progress.response().isEmpty() && visit.lacksCode()) throw new NoGoodCode();
        return Optional.ofNullable(entry)
                .filter(InEntry::isId)
                .filter(_ -> number > 0)
                .flatMap(id -> progress.repeat(progress.question(number)).map(group -> new InEntry(group.name(), id)))
                .map(progress::in)
                .orElse(progress);
    }

    /** Whether the person may begin here, but not without a code. */
    boolean awaitsCode(Visit visit) {
        return visit.lacksCode()
                && visit.at().details().takesAnswersOn(LocalDate.now())
                && progress(visit).response().isEmpty();
    }

    Progress progress(Visit visit) {
        return progress(
                visit,
                visit.isTrial()
                        ? trials.find(link(visit), visit.receipt())
                        : collecting.find(visit.at(), visit.receipt()));
    }

    private Progress progress(Visit visit, Optional<OwnResponse> response) {
        var details = visit.at().details();
        if (visit.isTrial()) {
            var draft = CurrentCoalition.in(visit.at().coalition(), () -> questionnaires.compiledDraft(details.id()));
            return new Progress(draft, response);
        }
        var version = response.map(OwnResponse::version).orElse(details.version());
        var questionnaire = CurrentCoalition.in(
                visit.at().coalition(),
                () -> adding.by(details.organisation(), questionnaires.version(details.id(), version)));
        return new Progress(questionnaire, response);
    }

    /** Saves answers, or takes them away: in the draft, or as a correction of what was sent. */
    Progress save(Visit visit, Progress before, Map<String, Optional<Answer>> given, List<Upload> uploads) {
        var changes = new LinkedHashMap<String, Optional<Answer>>();
        given.forEach((question, answer) -> changes.put(before.place(question), answer));
        changes.putAll(brought(visit, before));
        if (visit.isTrial()) {
            var tried = trials.answer(link(visit), visit.receipt(), visit.language(), changes);
            return here(before, progress(visit, Optional.of(tried.orElseThrow(NoSuchPage::new))));
        }
        if (before.is(ResponseStatus.SUBMITTED)) {
            return here(
                    before,
                    progress(visit, opening.correct(visit.at().coalition(), visit.receipt(), changes, uploads)));
        }
        var saved = collecting.answer(visit.at(), visit.guest(), visit.language(), changes, uploads);
        return here(before, progress(visit, Optional.of(saved)));
    }

    /** Sends what was answered; empty when there is nothing to send. Throws {@link NoGoodCode}. */
    Optional<OwnResponse> submit(Visit visit, Consent consent) {
        return visit.isTrial()
                ? trials.submit(link(visit), visit.receipt())
                : collecting.submit(visit.at(), visit.guest(), consent);
    }

    private static String link(Visit visit) {
        return visit.base().substring(Visit.TRIALS.length());
    }

    private static Progress here(Progress before, Progress after) {
        return before.entry().map(after::in).orElse(after);
    }

    /** Takes an entry away, with all that was answered in it. */
    void remove(Visit visit, Progress entry) {
        var place = entry.entry().map(InEntry::place).orElseThrow();
        save(visit, entry.outside(), Map.of(place, Optional.empty()), List.of());
    }

    /** What hidden questions ask for: from the link, else what they begin with. */
    private static Map<String, Optional<Answer>> brought(Visit visit, Progress before) {
        var brought = new LinkedHashMap<String, Optional<Answer>>();
        var questionnaire = before.questionnaire();
        for (var question : questionnaire.questionnaire().questions()) {
            var asked = question.type() == QuestionType.HIDDEN && !before.all().has(question.name());
            if (!asked) continue;
            var value = visit.brought()
                    .to(visit.at().details().slug(), question.name())
                    .<Answer>map(Answer.Text::new)
                    .or(() -> questionnaire.initial(question, before.all()));
            if (value.isPresent()) brought.put(question.name(), value);
        }
        return brought;
    }

    /** A page that shows the receipt, and the address where it is typed. */
    ModelAndView withReceipt(Visit visit, String template) {
        return visit.page(template)
                .addObject("groups", visit.receipt().grouped().split(" "))
                .addObject(
                        "host",
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }
}
