package heard.responses.web;

import heard.consultations.ConsultationDetails;
import heard.consultations.PublicConsultation;
import heard.consultations.PublicConsultations;
import heard.invitations.Admitted;
import heard.invitations.CollectorCodes;
import heard.look.PageLanguage;
import heard.responses.ReceiptCode;
import heard.responses.TrialWalking;
import heard.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Finds out who is at which consultation or trial, in which language, from the address and the cookie alone. */
@Component
class Visits {
    private final PublicConsultations published;
    private final VisitCookies cookies;
    private final CollectorCodes codes;
    private final TrialWalking trials;

    Visits(PublicConsultations published, VisitCookies cookies, CollectorCodes codes, TrialWalking trials) {
        this.trials = trials;
        this.published = published;
        this.cookies = cookies;
        this.codes = codes;
    }

    /** A visit that may begin here: whoever has no receipt for this consultation gets one. */
    Visit begin(String slug, HttpServletRequest request, HttpServletResponse response) {
        var at = at(slug, request);
        var language = PageLanguage.of(request);
        var cookie = cookies.read(request).orElseGet(() -> cookies.fresh(language));
        if (!cookie.receipts().containsKey(slug)) cookie = cookie.with(slug, ReceiptCode.next());
        var code = request.getParameter(CollectorCodes.PARAMETER);
        var invited = cookie.invited().containsKey(slug);
        if (!invited && code != null && codes.collector(at, code).isPresent()) cookie = cookie.by(slug, code);
        cookie = cookie.bringing(Brought.by(request, slug));
        return visit(slug, at, cookie, language, request, response);
    }

    /** A visit that has begun before; throws {@link VisitOver} when its cookie is gone. */
    Visit resume(String slug, HttpServletRequest request, HttpServletResponse response) {
        var at = at(slug, request);
        var cookie = cookies.read(request)
                .filter(each -> each.receipts().containsKey(slug))
                .orElseThrow(() -> new VisitOver(isTrial(request) ? "" : slug));
        return visit(slug, at, cookie, PageLanguage.of(request), request, response);
    }

    /** Forgets what was answered in a trial so far: the next page begins another test response. */
    void again(String link, HttpServletRequest request, HttpServletResponse response) {
        at(link, request);
        cookies.read(request)
                .ifPresent(cookie -> cookies.keep(cookie.with(link, ReceiptCode.next()), request, response));
    }

    /** Comes in with a receipt that was typed; a code that somebody came with before may not be theirs. */
    void enter(
            String slug,
            ReceiptCode receipt,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = cookies.read(request).orElseGet(() -> cookies.fresh(language));
        var entered = cookie.in(language, cookie.minute()).with(slug, receipt).uninvited(slug);
        cookies.keep(entered, request, response);
    }

    /** Lets the person in; what they say is collected by the organisation that the code is of. */
    void admit(Visit visit, Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        var slug = visit.at().details().slug();
        var collector = codes.of(visit.at().details().id(), admitted.organisation());
        change(request, response, cookie -> cookie.by(slug, collector).invited(slug, admitted.code()));
    }

    /** Begins another response here: somebody else has come. */
    void anew(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        var slug = visit.at().details().slug();
        change(request, response, cookie -> cookie.with(slug, ReceiptCode.next()));
    }

    /** Forgets the code, which is used up or no good. */
    void forgetCode(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        var slug = visit.at().details().slug();
        change(request, response, cookie -> cookie.uninvited(slug));
    }

    private void change(HttpServletRequest request, HttpServletResponse response, UnaryOperator<VisitCookie> change) {
        cookies.read(request).ifPresent(cookie -> cookies.keep(change.apply(cookie), request, response));
    }

    private Visit visit(
            String slug,
            PublicConsultation at,
            VisitCookie cookie,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = cookies.keep(cookie.in(language, cookie.minute()), request, response);
        var receipt = kept.receipts().get(slug);
        if (receipt == null) throw new VisitOver(slug);
        return new Visit(
                collected(at, kept),
                receipt,
                language,
                cookies.token(kept),
                base(slug, request),
                kept.brought(),
                Optional.ofNullable(kept.invited().get(slug)));
    }

    /** As the organisation asks whose link the person came by. */
    private PublicConsultation collected(PublicConsultation at, VisitCookie cookie) {
        return Optional.ofNullable(cookie.codes().get(at.details().slug()))
                .flatMap(code -> codes.collector(at, code))
                .map(at::collectedBy)
                .orElse(at);
    }

    /** The consultation, and the page's language set to one of its own. */
    PublicConsultation at(String slug, HttpServletRequest request) {
        var at = (isTrial(request) ? trials.at(slug) : published.at(slug)).orElseThrow(NoSuchPage::new);
        var language = language(at.details(), request);
        PageLanguage.set(
                request,
                language,
                at.details().languages(),
                base(slug, request) + "?language=" + language + "#privacy");
        return at;
    }

    private static boolean isTrial(HttpServletRequest request) {
        return request.getRequestURI().startsWith(Visit.TRIALS);
    }

    private static String base(String slug, HttpServletRequest request) {
        return (isTrial(request) ? Visit.TRIALS : "/c/") + slug;
    }

    private Language language(ConsultationDetails details, HttpServletRequest request) {
        var offered = details.languages();
        return PageLanguage.asked(request, offered)
                .or(() -> cookies.read(request).map(VisitCookie::language).filter(offered::contains))
                .orElseGet(() -> PageLanguage.preferred(request, offered));
    }
}
