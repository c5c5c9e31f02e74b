package heard.statements.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import heard.look.SharingNote;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireReading;
import heard.statements.NoSuchStatement;
import heard.statements.StatementChanged;
import heard.statements.StatementModerating;
import heard.statements.StatementReading;
import heard.statements.StatementRow;
import heard.statements.StatementState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements that participants added to a consultation, question by question: those that wait, and those decided
 * about.
 */
@Route(StatementPlaces.STATEMENTS)
@RolesAllowed({"ORGANISER", "SAFEGUARDING_LEAD"})
@StyleSheet("context://heard/statements.css")
class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle, StatementItem.Actions {
    private static final long serialVersionUID = 1;

    private final transient StatementReading reading;
    private final transient StatementModerating moderating;
    private final transient QuestionnaireReading questionnaires;
    private final transient ConsultationReading consultations;
    private final transient Sharing sharing;
    private final Div body = new Div();

    private transient @Nullable ConsultationDetails consultation;

    StatementsView(
            StatementReading reading,
            StatementModerating moderating,
            QuestionnaireReading questionnaires,
            ConsultationReading consultations,
            Sharing sharing) {
        this.reading = reading;
        this.moderating = moderating;
        this.questionnaires = questionnaires;
        this.consultations = consultations;
        this.sharing = sharing;
        addClassName("heard-wide");
        add(new PageHeading(getTranslation("statements.heading"), getTranslation("statements.help")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation =
                AddressedIds.consultation(event).flatMap(consultations::find).orElse(null);
        if (consultation == null) event.rerouteToError(NotFoundException.class);
        else show();
    }

    private ConsultationDetails here() {
        return Optional.ofNullable(consultation).orElseThrow();
    }

    private void show() {
        body.removeAll();
        body.add(new SharingNote(sharing.limits()));
        var all = reading.all(here().id());
        if (all.isEmpty()) {
            body.add(new EmptyState(getTranslation("statements.empty"), getTranslation("statements.emptyhelp")));
        }
        all.stream().map(StatementRow::question).distinct().sorted().forEach(name -> {
            var those =
                    all.stream().filter(each -> each.question().equals(name)).toList();
            asked(name).ifPresent(question -> body.add(section(question, those)));
        });
    }

    private Optional<Question> asked(String name) {
        return questionnaires.asked(here().id(), name);
    }

    private Section section(Question question, List<StatementRow> statements) {
        var label = question.label();
        var shown = label.shown(ReaderLanguage.current());
        var section = new Section(Marked.in(shown, new H2(label.in(shown))));
        section.addClassName("heard-section");
        var waiting = statements.stream()
                .filter(each -> each.state() == StatementState.WAITING)
                .toList();
        var decided =
                statements.stream().filter(each -> !waiting.contains(each)).toList();
        section.add(new Paragraph(getTranslation("statements.count", waiting.size())));
        if (!waiting.isEmpty()) section.add(list(question, waiting));
        if (!decided.isEmpty()) {
            section.add(new Details(getTranslation("statements.done", decided.size()), list(question, decided)));
        }
        section.add(new Details(getTranslation("statements.ours", own(question).size()), ours(question)));
        return section;
    }

    private UnorderedList list(Question question, List<StatementRow> statements) {
        var list = new UnorderedList();
        list.addClassName("heard-rows");
        statements.forEach(each -> list.add(new StatementItem(here().id(), question, each, this)));
        return list;
    }

    /** What the organiser wrote, to compare with. */
    private static UnorderedList ours(Question question) {
        var list = new UnorderedList();
        own(question).forEach(row -> list.add(new ListItem(row.label().in(ReaderLanguage.current()))));
        return list;
    }

    private static List<Choice> own(Question question) {
        return question.rows().stream().filter(row -> !row.isAdded()).toList();
    }

    @Override
    public void accept(StatementRow statement) {
        new AcceptDialog(
                        statement,
                        here().languages(),
                        shown -> then("accepted", () -> moderating.accept(statement.id(), statement.revision(), shown)))
                .open();
    }

    @Override
    public void merge(StatementRow statement) {
        var others = asked(statement.question()).map(Question::rows).orElse(List.of()).stream()
                .filter(row ->
                        !row.isGone() && !row.name().equals(statement.id().row()))
                .toList();
        new MergeDialog(
                        statement,
                        others,
                        row -> then("merged", () -> moderating.merge(statement.id(), statement.revision(), row)))
                .open();
    }

    @Override
    public void reject(StatementRow statement) {
        new RejectDialog(
                        statement,
                        (reason, words) -> then(
                                "rejected",
                                () -> moderating.reject(statement.id(), statement.revision(), reason, words)))
                .open();
    }

    @Override
    public void undo(StatementRow statement) {
        then("undone", () -> moderating.undo(statement.id(), statement.revision()));
    }

    private void then(String done, Runnable work) {
        try {
            work.run();
            Notices.success(getTranslation("statements.said." + done));
        } catch (StatementChanged | NoSuchStatement changed) {
            Notices.error(getTranslation("statements.changed"), "");
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statements.heading");
    }
}
