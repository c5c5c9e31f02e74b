package heard.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import heard.coalitions.CurrentMember;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationDetails;
import heard.consultations.ResponseTally;
import heard.consultations.Status;
import heard.look.Listing;
import heard.look.PublicLink;
import heard.look.ReaderLanguage;
import heard.look.SharingNote;
import heard.look.SiteAddress;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** The parts of the overview: facts, and what to do next. */
@SpringComponent
class OverviewParts {
    /** Fewer people than this are not counted out on a screen. */
    private static final long FEW = 10;

    private final QuestionnaireReading questionnaires;
    private final QuestionnairePublishing publishing;
    private final ObjectProvider<ResponseTally> tally;
    private final Sharing sharing;
    private final SiteAddress site;

    OverviewParts(
            QuestionnaireReading questionnaires,
            QuestionnairePublishing publishing,
            ObjectProvider<ResponseTally> tally,
            Sharing sharing,
            SiteAddress site) {
        this.questionnaires = questionnaires;
        this.publishing = publishing;
        this.tally = tally;
        this.sharing = sharing;
        this.site = site;
    }

    List<Readiness.Item> readiness(ConsultationDetails details) {
        return Readiness.of(details, questionnaires.draft(details.id()), LocalDate.now(), ReaderLanguage.current());
    }

    /** Whether the questionnaire was changed since people began to answer it. */
    boolean hasNewDraft(ConsultationDetails details) {
        return publishing.isChanged(details.id());
    }

    DescriptionList facts(ConsultationDetails details) {
        var facts = new DescriptionList();
        facts.addClassName("heard-facts");
        fact(facts, "state", new StateMark(details.status()));
        if (details.status() != Status.DRAFT) fact(facts, "address", address(details));
        if (details.codeOnly()) fact(facts, "admission", new Span(text("consultations.overview.admission.code")));
        var known = tally.getIfAvailable();
        var kept = details.status() != Status.DESTROYED;
        if (known != null && kept) fact(facts, "responses", counted(known.submitted(details.id())));
        fact(facts, "dates", new Span(dates(details)));
        fact(facts, "languages", new Span(languages(details)));
        if (!details.strategy().isBlank()) fact(facts, "strategy", new Span(details.strategy()));
        if (kept) fact(facts, "retain", new Span(text("consultations.overview.retain.until", details.retainUntil())));
        return facts;
    }

    private Div address(ConsultationDetails details) {
        var shown = new Div(new PublicLink(site, "/c/" + details.slug()));
        var member = CurrentMember.require();
        if (member.is(Role.ORGANISER) || member.is(Role.FACILITATOR)) {
            var invite = ConsultationsNavigation.invite(details.id());
            shown.add(new Anchor(invite, text("consultations.overview.invite")));
        }
        return shown;
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        var term = new DescriptionList.Term(text("consultations.overview." + key));
        facts.add(term, new DescriptionList.Description(value));
    }

    /** Of those that the member sees, and what they do not. */
    private Div counted(long responses) {
        return new Div(new Span(number(responses)), new SharingNote(sharing.limits()));
    }

    private static String number(long responses) {
        return responses < FEW
                ? text("consultations.overview.few", FEW)
                : text("consultations.overview.many", responses);
    }

    private static String dates(ConsultationDetails details) {
        var opens = details.opensOn();
        var closes = details.closesOn();
        if (opens != null && closes != null) return text("consultations.overview.between", opens, closes);
        if (opens != null) return text("consultations.overview.from", opens);
        return closes != null ? text("consultations.overview.until", closes) : text("consultations.overview.anytime");
    }

    private static String languages(ConsultationDetails details) {
        return details.languages().stream()
                .map(language -> language.nameIn(ReaderLanguage.current()))
                .collect(Listing.joining());
    }

    /** The next step: a checklist for a draft, a sentence later. */
    Section next(ConsultationDetails details, List<Readiness.Item> items) {
        var state = details.status().name().toLowerCase(Locale.ROOT);
        var section = new Section(
                new H2(text("consultations.overview.next")),
                new Paragraph(text("consultations.overview.next." + state)));
        section.addClassName("heard-section");
        if (details.status() == Status.DRAFT) {
            section.add(new Checklist(items, CurrentMember.require().is(Role.ORGANISER)));
        }
        return section;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
