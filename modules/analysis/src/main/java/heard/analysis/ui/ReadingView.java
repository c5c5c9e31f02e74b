package heard.analysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import heard.analysis.NothingToCode;
import heard.analysis.ThemeForm;
import heard.analysis.ThemeNameTaken;
import heard.look.AddressedIds;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.responses.Interview;
import heard.responses.Neighbours;
import heard.responses.Place;
import heard.safeguarding.NoSuchPassage;
import heard.safeguarding.NotOurResponse;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One response: read it, give passages of it themes, withhold what must not be seen. */
@Route(AnalysisPlaces.READING)
@RolesAllowed({"ORGANISER", "SAFEGUARDING_LEAD", "ANALYST", "POLICY_LEAD"})
@StyleSheet("context://heard/analysis.css")
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle, CodingPanel.Actions {
    private static final long serialVersionUID = 1;

    private final transient ReadingDesk desk;
    private final transient PassageWork work;
    private final PageHeading heading = new PageHeading("", "");
    private final AnswerSheet sheet;
    private final CodingPanel panel;

    private QueryParameters query = QueryParameters.empty();
    private transient @Nullable Reading reading;
    private transient @Nullable Neighbours neighbours;
    private transient @Nullable Selected selected;

    ReadingView(ReadingDesk desk, PassageWork work) {
        this.desk = desk;
        this.work = work;
        this.panel = new CodingPanel(this, work.mayCode(), work.mayWithhold());
        this.sheet = new AnswerSheet(
                work.mayCode() ? Optional.of(passage -> then(() -> work.uncode(passage.id()))) : Optional.empty(),
                work.mayWithhold()
                        ? Optional.of(new RedactionActions(
                                row -> then(() -> work.showAgain(row.id())), row -> then(() -> work.checked(row.id()))))
                        : Optional.empty());
        addClassNames("heard-wide", "analysis-reading");
        var both = new Div(sheet, panel);
        both.addClassName("analysis-desk");
        add(heading, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        var found = AddressedIds.response(event).flatMap(desk::of).filter(read -> AddressedIds.consultation(event)
                .filter(read.response().consultation()::equals)
                .isPresent());
        found.ifPresentOrElse(this::enter, () -> Address.notFound(event));
    }

    private void enter(Reading found) {
        show(found);
        neighbours = desk.neighbours(found, FilterAddress.read(query)).orElse(null);
        var read = found.response();
        heading.setTitle(title());
        var facts = getTranslation(
                "analysis.reading.help",
                Words.day(read.submittedOn()),
                Words.channel(read.channel()),
                Words.language(read.language()),
                getTranslation(
                        read.consent().allowsQuoting() ? "analysis.reading.quotable" : "analysis.reading.notquotable"));
        heading.setHelp(
                found.interview().map(asked -> facts + " · " + asked(asked)).orElse(facts));
        heading.setActions(step("analysis.reading.previous", "K"), step("analysis.reading.next", "J"));
    }

    private String asked(Interview interview) {
        return getTranslation(
                interview.asker().isEmpty() ? "analysis.reading.asked" : "analysis.reading.askedby",
                Words.language(interview.spoken()),
                getTranslation("analysis.interpreting."
                        + interview
                                .interpreting()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')),
                interview.asker());
    }

    private String title() {
        var at = neighbours;
        return at == null
                ? getTranslation("analysis.reading.heading")
                : getTranslation("analysis.reading.position", at.position(), at.count());
    }

    private Button step(String key, String letter) {
        var button = new Button(getTranslation(key), _ -> press(letter));
        button.addThemeName("tertiary");
        button.setEnabled(neighbour(letter).isPresent());
        return button;
    }

    private void show(Reading found) {
        reading = found;
        selected = null;
        sheet.show(found);
        panel.show(found, work.keys(found.themes()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Selecting.watch(this, this::select, this::press);
        query.getSingleParameter("question").ifPresent(question -> Selecting.goTo(this, question));
    }

    void select(Selected now) {
        selected = now;
        panel.select(words(now));
    }

    private Optional<String> words(Selected which) {
        var found = reading;
        if (found == null || which.from() < 0 || which.to() <= which.from()) return Optional.empty();
        return found.text(which.question())
                .filter(text -> which.to() <= text.length())
                .map(text -> Place.around(text, which.from(), which.to()).in(text));
    }

    void press(String key) {
        switch (key) {
            case "J", "K" -> neighbour(key).ifPresent(this::go);
            case "T" -> panel.focusBox();
            case "R" -> withhold();
            default -> code(Integer.parseInt(key));
        }
    }

    private Optional<ResponseId> neighbour(String letter) {
        var at = neighbours;
        if (at == null) return Optional.empty();
        return Optional.ofNullable(letter.equals("J") ? at.next() : at.previous());
    }

    /** At once, without waiting for the browser to ask for the address: keys may come faster than that. */
    private void go(ResponseId response) {
        query = FilterAddress.write(FilterAddress.read(query));
        var address = AnalysisPlaces.reading(require().response().consultation(), response);
        desk.of(response).ifPresent(found -> {
            enter(found);
            Address.become(this, new Location(address, query), getPageTitle());
        });
    }

    private void code(int number) {
        var found = reading;
        if (found == null || !work.mayCode()) return;
        var keys = work.keys(found.themes());
        if (number <= keys.size()) code(keys.get(number - 1).id());
    }

    @Override
    public void code(ThemeId theme) {
        onSelected(now -> work.code(require(), now, theme));
    }

    @Override
    public void codeNew(String name) {
        if (name.length() <= ThemeForm.LONGEST) onSelected(now -> work.codeNew(require(), now, name));
    }

    @Override
    public void withhold() {
        var now = selected;
        if (now == null || !work.mayWithhold()) return;
        words(now).ifPresent(words -> new WithholdDialog(
                        words, (reason, more) -> then(() -> work.withhold(require(), now, reason, more)))
                .open());
    }

    private void onSelected(Consumer<Selected> action) {
        var now = selected;
        if (now == null || words(now).isEmpty()) {
            Notices.error(getTranslation("analysis.reading.select"), "");
            return;
        }
        then(() -> action.accept(now));
        Selecting.caret(this, now);
    }

    private Reading require() {
        return Optional.ofNullable(reading).orElseThrow();
    }

    /** Does it and shows what came of it; when somebody else changed the response meanwhile, says so. */
    private void then(Runnable action) {
        try {
            action.run();
        } catch (NothingToCode | NoSuchPassage | NotOurResponse | ThemeNameTaken changed) {
            Notices.error(getTranslation("analysis.reading.changed"), "");
        }
        desk.of(require().response().id()).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
