package heard.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.look.AddressedIds;
import heard.look.Confirmation;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import heard.responses.EnteredResponse;
import heard.responses.ResponseEntering;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Begins typing a response, or goes on with one. */
@Route(EnteringPlaces.ENTER)
@RolesAllowed({"ORGANISER", "FACILITATOR"})
@StyleSheet("context://heard/responses.css")
class EnterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ConsultationReading consultations;
    private final transient ResponseEntering entering;

    EnterView(ConsultationReading consultations, ResponseEntering entering) {
        this.consultations = consultations;
        this.entering = entering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedIds.consultation(event).flatMap(consultations::find).orElseThrow(NotFoundException::new));
    }

    private void show(ConsultationDetails consultation) {
        removeAll();
        var heading = new PageHeading(getPageTitle(), getTranslation("responses.enter.help"));
        add(heading);
        if (!ResponseEntering.takes(consultation)) {
            add(new EmptyState(
                    getTranslation("responses.enter.notopen"), getTranslation("responses.enter.notopen.help")));
            return;
        }
        heading.setActions(begin(consultation));
        var begun = entering.begun(consultation.id());
        if (!begun.isEmpty()) add(begun(consultation, begun));
    }

    private Button begin(ConsultationDetails consultation) {
        var button = new Button(getTranslation("responses.enter.begin"), _ -> {
            var reader = ReaderLanguage.current();
            var language = consultation.languages().contains(reader) ? reader : consultation.source();
            var response = entering.begin(consultation.id(), language);
            getUI().ifPresent(ui -> ui.navigate(EnteringPlaces.entry(consultation.id(), response)));
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component begun(ConsultationDetails consultation, List<EnteredResponse> begun) {
        var list = new UnorderedList();
        list.addClassName("heard-rows");
        begun.forEach(each -> list.add(row(consultation, each)));
        var section = new Section(new H2(getTranslation("responses.enter.begun")), list);
        section.addClassName("heard-section");
        return section;
    }

    private ListItem row(ConsultationDetails consultation, EnteredResponse entry) {
        var own = entry.own();
        var interview = entry.interview();
        var link = new Anchor(
                EnteringPlaces.entry(consultation.id(), own.id()),
                getTranslation("responses.enter.how." + EntryWords.of(interview.how())) + " · "
                        + interview.spoken().nameIn(ReaderLanguage.current()));
        link.addClassName("name");
        var facts = new Span(getTranslation(
                "responses.enter.facts",
                interview.givenOn(),
                own.answers().byPlace().size()));
        facts.addClassName("facts");
        var discard = new Button(
                getTranslation("responses.enter.discard"),
                _ -> Confirmation.ask(
                        getTranslation("responses.enter.discard.question"),
                        getTranslation("responses.enter.discard.happens"),
                        getTranslation("responses.enter.discard.do"),
                        () -> {
                            entering.discard(own.id());
                            show(consultation);
                        }));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var words = new Div(link, new Div(facts));
        return new ListItem(words, discard);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.enter.heading");
    }
}
