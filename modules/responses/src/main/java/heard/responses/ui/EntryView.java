package heard.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.contacts.ContactDetails;
import heard.look.AddressedIds;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.AddingOffer;
import heard.responses.AnswersNotTaken;
import heard.responses.Consent;
import heard.responses.EnteredResponse;
import heard.responses.QuotaFull;
import heard.responses.ReceiptCode;
import heard.responses.ResponseEntering;
import heard.responses.Upload;
import heard.shared.Language;
import heard.shared.ResponseId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Types one response, all questions on one screen, and hands out its receipt. */
@Route(EnteringPlaces.ENTRY)
@RolesAllowed({"ORGANISER", "FACILITATOR"})
@StyleSheet("context://heard/responses.css")
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading consultations;
    private final transient QuestionnaireReading questionnaires;
    private final transient AddingOffer adding;
    private final transient ResponseEntering entering;
    private final transient CoalitionReading coalitions;
    private final transient Texts texts;
    private final Div summary = new Div();
    private final Span state = new Span();

    EntryView(
            ConsultationReading consultations,
            QuestionnaireReading questionnaires,
            AddingOffer adding,
            ResponseEntering entering,
            CoalitionReading coalitions,
            Texts texts) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.adding = adding;
        this.entering = entering;
        this.coalitions = coalitions;
        this.texts = texts;
        summary.addClassName("heard-entry-problems");
        summary.getElement().setAttribute("role", "alert");
        state.getElement().setAttribute("role", "status");
        state.addClassName("heard-hint");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var consultation =
                AddressedIds.consultation(event).flatMap(consultations::find).orElseThrow(NotFoundException::new);
        var response = AddressedIds.response(event).orElseThrow(NotFoundException::new);
        var entry = entering.open(response)
                .filter(found -> found.own().consultation().equals(consultation.id()));
        var number = ReceiptsAtHand.ofSession().of(response);
        if (entry.isPresent()) show(consultation, entry.get(), Consent.NONE);
        else handOut(consultation, response, number.orElseThrow(NotFoundException::new), List.of());
    }

    private void show(ConsultationDetails consultation, EnteredResponse entry, Consent agreed) {
        removeAll();
        var questionnaire = adding.by(
                CurrentMember.require().organisation(),
                questionnaires.version(consultation.id(), entry.own().version()));
        var words = new EntryWords(texts, entry.own().language(), consultation.id(), questionnaire.questionnaire());
        var form = form(questionnaire, words, entry);
        var readOut = entry.interview().readOut();
        var consent = new ConsentPanel(words, coalitions.current().name(), readOut, said -> readOut(entry, said));
        consent.show(agreed);
        var interview = new InterviewPanel(entry, questionnaire.questionnaire().languages(), (language, changed) -> {
            var now = entering.describe(entry.own().id(), language, changed.withReadOut(isReadOut(entry)));
            saved();
            if (!language.equals(words.language())) show(consultation, now, consent.consent());
        });
        add(new PageHeading(getPageTitle(), getTranslation("responses.enter.entry.help")));
        add(interview, form, consent, foot(consultation, entry, form, consent));
    }

    private EntryForm form(CompiledQuestionnaire questionnaire, EntryWords words, EnteredResponse entry) {
        return new EntryForm(questionnaire, words, entry.own().answers(), new EntryForm.Saving() {
            @Override
            public Answers save(Map<String, Optional<Answer>> answers, List<Upload> uploads) {
                var kept = entering.answer(entry.own().id(), answers, uploads);
                saved();
                return kept.own().answers();
            }

            @Override
            public ContactDetails contact() {
                return entering.contact(entry.own().id())
                        .orElseGet(() -> ContactDetails.none(entry.own().language()));
            }

            @Override
            public void reach(ContactDetails details) {
                entering.reach(entry.own().id(), details);
                saved();
            }
        });
    }

    private boolean isReadOut(EnteredResponse entry) {
        return entering.open(entry.own().id())
                .map(now -> now.interview().readOut())
                .orElse(false);
    }

    private void readOut(EnteredResponse entry, boolean said) {
        entering.open(entry.own().id())
                .ifPresent(now -> entering.describe(
                        now.own().id(), now.own().language(), now.interview().withReadOut(said)));
        saved();
    }

    private void saved() {
        state.setText(getTranslation("responses.enter.saved"));
    }

    private Div foot(ConsultationDetails consultation, EnteredResponse entry, EntryForm form, ConsentPanel consent) {
        var send = new Button(getTranslation("responses.enter.send"), _ -> {
            var problems = new ArrayList<>(form.problems());
            problems.addAll(consent.problems());
            tell(problems);
            if (problems.isEmpty()) send(consultation, entry, consent.consent());
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send.setEnabled(true));
        var actions = new Div(send, state);
        actions.addClassName("heard-actions");
        var foot = new Div(summary, actions);
        foot.addClassName("heard-form-foot");
        tell(List.of());
        return foot;
    }

    private void tell(List<EntryForm.Problem> problems) {
        summary.removeAll();
        summary.setVisible(!problems.isEmpty());
        if (problems.isEmpty()) return;
        var list = new UnorderedList();
        problems.forEach(each -> {
            var there = new Button(each.text(), _ -> each.there().run());
            there.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(new ListItem(there));
        });
        summary.add(new H2(getTranslation("responses.problem.heading")), list);
    }

    private void send(ConsultationDetails consultation, EnteredResponse entry, Consent consent) {
        var response = entry.own().id();
        var number = ReceiptsAtHand.ofSession().draw(response);
        try {
            entering.send(response, consent, number);
        } catch (QuotaFull full) {
            ReceiptsAtHand.ofSession().forget(response);
            var said = full.text().in(ReaderLanguage.current());
            Notices.error(getTranslation("responses.enter.full"), said);
            return;
        } catch (AnswersNotTaken closed) {
            ReceiptsAtHand.ofSession().forget(response);
            Notices.error(getTranslation("responses.enter.closed"), "");
            return;
        }
        handOut(
                consultation,
                response,
                number,
                List.of(entry.interview().spoken(), entry.own().language()));
    }

    private void handOut(
            ConsultationDetails consultation, ResponseId response, ReceiptCode number, List<Language> theirs) {
        removeAll();
        var languages = Stream.concat(theirs.stream(), consultation.languages().stream())
                .distinct()
                .filter(each -> texts.has(each, "responses.receipt.label"))
                .toList();
        var heading = new PageHeading(
                getTranslation("responses.enter.card.heading"), getTranslation("responses.enter.card.help"));
        heading.addClassName("heard-not-printed");
        var next = new Button(getTranslation("responses.enter.card.next"), _ -> {
            ReceiptsAtHand.ofSession().forget(response);
            getUI().ifPresent(ui -> ui.navigate(EnteringPlaces.enter(consultation.id())));
        });
        heading.setActions(next);
        var shown = languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
        add(heading, new ReceiptCard(number, consultation.title().in(shown.getFirst()), shown, texts));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.enter.heading");
    }
}
