package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeReading;
import heard.analysis.ThemeRow;
import heard.coalitions.CurrentMember;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationReading;
import heard.figures.SmallNumbers;
import heard.look.AddressedIds;
import heard.look.Confirmation;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.SharingNote;
import heard.search.AnswerQuery;
import heard.search.Facet;
import heard.shared.ConsultationId;
import heard.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codebook of a consultation. */
@Route(AnalysisPlaces.CODEBOOK)
@RolesAllowed({"ORGANISER", "SAFEGUARDING_LEAD", "ANALYST", "POLICY_LEAD"})
@StyleSheet("context://heard/analysis.css")
class CodebookView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ThemeReading reading;
    private final transient ThemeEditing editing;
    private final transient ConsultationReading consultations;
    private final transient Sharing sharing;
    private final boolean mayEdit = CurrentMember.require().is(Role.ANALYST);
    private final Div body = new Div();

    private transient @Nullable ConsultationId consultation;

    CodebookView(ThemeReading reading, ThemeEditing editing, ConsultationReading consultations, Sharing sharing) {
        this.reading = reading;
        this.editing = editing;
        this.consultations = consultations;
        this.sharing = sharing;
        addClassName("analysis-codebook");
        add(new PageHeading(
                getTranslation("analysis.codebook.heading"), getTranslation("analysis.codebook.help"), adding()));
        add(body);
    }

    private Component[] adding() {
        if (!mayEdit) return new Component[0];
        var add = new Button(getTranslation("analysis.codebook.add"), _ -> add());
        add.addThemeName("primary");
        return new Component[] {add};
    }

    private void add() {
        new ThemeDialog(Optional.empty(), form -> then(() -> editing.add(here(), form))).open();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = AddressedIds.consultation(event)
                .filter(id -> consultations.find(id).isPresent())
                .orElse(null);
        if (consultation == null) Address.notFound(event);
        else show();
    }

    private ConsultationId here() {
        return Optional.ofNullable(consultation).orElseThrow();
    }

    private void then(Runnable work) {
        work.run();
        show();
    }

    private void show() {
        body.removeAll();
        body.add(new SharingNote(sharing.limits()));
        var themes = reading.all(here());
        if (themes.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("analysis.codebook.empty"),
                    getTranslation("analysis.codebook.emptyhelp"),
                    adding()));
            return;
        }
        var passages = reading.passages(here());
        var list = new UnorderedList();
        list.addClassName("heard-rows");
        themes.forEach(theme -> list.add(item(theme, themes, passages.getOrDefault(theme.id(), 0L))));
        body.add(list);
    }

    private ListItem item(ThemeRow theme, List<ThemeRow> all, long passages) {
        var name = new Span(theme.name());
        name.addClassName("name");
        var what = new Div(Swatch.of(Optional.of(theme.colour())), name);
        if (!theme.description().isEmpty()) {
            var description = new Div(theme.description());
            description.addClassName("facts");
            what.add(description);
        }
        var actions = new Div(found(theme, passages));
        actions.addClassName("heard-actions");
        if (mayEdit) actions.add(change(theme), merge(theme, all), delete(theme));
        return new ListItem(what, actions);
    }

    private Anchor found(ThemeRow theme, long passages) {
        var query = AnswerQuery.all().with(Facet.THEME, theme.id().toString());
        var path = AnalysisPlaces.path(AnalysisPlaces.SEARCH, here());
        var count = getTranslation(SmallNumbers.key(passages), SmallNumbers.argument(passages));
        var link = new Anchor(
                path + "?" + SearchAddress.write(query, true).getQueryString(),
                getTranslation("analysis.codebook.passages", count));
        link.setRouterIgnore(false);
        return link;
    }

    private Button change(ThemeRow theme) {
        return button("analysis.codebook.edit", theme, () -> new ThemeDialog(
                        Optional.of(theme), form -> then(() -> editing.change(theme.id(), form)))
                .open());
    }

    private Button merge(ThemeRow theme, List<ThemeRow> all) {
        var others = all.stream().filter(other -> !other.equals(theme)).toList();
        var button = button("analysis.codebook.merge", theme, () -> new MergeDialog(
                        theme, others, into -> then(() -> editing.merge(theme.id(), into)))
                .open());
        button.setEnabled(!others.isEmpty());
        return button;
    }

    private Button delete(ThemeRow theme) {
        return button(
                "analysis.codebook.delete",
                theme,
                () -> Confirmation.ask(
                        getTranslation("analysis.codebook.deletequestion", theme.name()),
                        getTranslation("analysis.codebook.deletehelp"),
                        getTranslation("analysis.codebook.dodelete"),
                        () -> then(() -> editing.delete(theme.id()))));
    }

    private Button button(String key, ThemeRow theme, Runnable work) {
        var button = new Button(getTranslation(key), _ -> work.run());
        button.setAriaLabel(getTranslation(key) + ": " + theme.name());
        button.addThemeName("tertiary");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.codebook.heading");
    }
}
