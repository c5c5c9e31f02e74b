package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import heard.look.Texts;
import heard.questionnaires.Completeness;
import heard.questionnaires.Medium;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.translation.LanguageChecking;
import heard.questionnaires.translation.Translating;
import heard.shared.ConsultationId;
import heard.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Translates a questionnaire: the first language beside another, with what is still missing. */
@Route(LanguagesView.PATH)
@RouteAlias(LanguagesView.PATH + "/:language")
@StyleSheet("context://heard/questionnaires.css")
@RolesAllowed("ORGANISER")
class LanguagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "consultations/:consultation/languages";
    private static final long serialVersionUID = 1;

    private final transient Translating translating;
    private final transient LanguageChecking checking;
    private final transient QuestionnaireReading reading;
    private final transient Texts texts;
    private final transient MediumShelf.Factory shelves;
    private final Div progress = new Div();
    private final Div told = new Div();
    private RouterLink here = new RouterLink();
    private transient ConsultationId consultation = ConsultationId.next();
    private transient Questionnaire questionnaire = Questionnaire.EMPTY;
    private transient Language language = Language.ENGLISH;

    LanguagesView(
            Translating translating,
            LanguageChecking checking,
            QuestionnaireReading reading,
            Texts texts,
            MediumShelf.Factory shelves) {
        this.shelves = shelves;
        this.translating = translating;
        this.checking = checking;
        this.reading = reading;
        this.texts = texts;
        addClassNames("heard-translating", "heard-wide");
        progress.getElement().setAttribute("role", "status");
        told.getElement().setAttribute("role", "status");
        told.addClassName("heard-publish");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = AddressedIds.consultation(event)
                .filter(id -> reading.occasion(id).isPresent())
                .orElseThrow(NotFoundException::new);
        questionnaire = translating.open(consultation);
        var others = others();
        language = event.getRouteParameters()
                .get("language")
                .map(tag -> others.stream()
                        .filter(each -> each.tag().equals(tag))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElse(others.isEmpty() ? questionnaire.source() : others.getFirst());
        told.removeAll();
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionnaires.languages.heading");
    }

    private List<Language> others() {
        return questionnaire.languages().stream()
                .filter(each -> !each.equals(questionnaire.source()))
                .toList();
    }

    private void draw() {
        removeAll();
        add(new PageHeading(getPageTitle(), getTranslation("questionnaires.languages.help")));
        if (questionnaire.questions().isEmpty()) {
            add(empty("questions", "questions"));
        } else if (others().isEmpty()) {
            add(empty("languages", "settings"));
        } else {
            var table = new TranslationTable(this::write);
            table.show(questionnaire, language);
            var files = new TranslationFiles(translating, consultation, language, this::tell);
            files.show(questionnaire);
            var check = new CheckPanel(checking, consultation, language, () -> questionnaire);
            var media = new MediaTable(shelves.of(consultation), this::show);
            media.show(questionnaire, language);
            add(tabs(), progress, check, files, told, media, table);
            check.show();
            refresh();
        }
    }

    /** Draws what changed, and says so. */
    private void tell(Component what) {
        questionnaire = translating.open(consultation);
        told.removeAll();
        told.add(what);
        draw();
    }

    private EmptyState empty(String what, String screen) {
        var link = new Anchor(
                "staff/consultations/" + consultation + "/" + screen,
                getTranslation("questionnaires.languages.empty." + what + ".go"));
        return new EmptyState(
                getTranslation("questionnaires.languages.empty." + what),
                getTranslation("questionnaires.languages.empty." + what + ".sentence"),
                link);
    }

    private Tabs tabs() {
        var tabs = new Tabs();
        for (var each : others()) {
            var link = new RouterLink(label(each), LanguagesView.class, parameters(each));
            var tab = new Tab(link);
            tabs.add(tab);
            if (!each.equals(language)) continue;
            tabs.setSelectedTab(tab);
            here = link;
        }
        return tabs;
    }

    private RouteParameters parameters(Language each) {
        return new RouteParameters(Map.of("consultation", consultation.toString(), "language", each.tag()));
    }

    private String label(Language each) {
        var reader = new Language(getLocale().getLanguage());
        var complete = Completeness.of(questionnaire, each);
        return getTranslation("questionnaires.languages.tab", each.nameIn(reader), complete.percent());
    }

    private void write(String id, String before, String now) {
        questionnaire = translating.write(consultation, language, id, before, now);
        refresh();
    }

    private void show(String question, Medium.Kind kind, @Nullable String file) {
        questionnaire = translating.show(consultation, language, question, kind, file);
        refresh();
    }

    private void refresh() {
        here.setText(label(language));
        var complete = Completeness.of(questionnaire, language);
        progress.removeAll();
        progress.add(new Span(getTranslation("questionnaires.languages.progress", complete.there(), complete.of())));
        var state = complete.isComplete() ? "whole" : complete.canOpen() ? "open" : "closed";
        progress.add(new Paragraph(getTranslation("questionnaires.languages." + state, complete.required())));
        if (complete.recordings() > 0) {
            progress.add(new Paragraph(getTranslation(
                    "questionnaires.languages.recordings",
                    complete.spoken(),
                    complete.recordings(),
                    questionnaire.source().nameIn(ReaderLanguage.current()))));
        }
        if (!texts.languages().contains(language)) {
            progress.add(new Paragraph(getTranslation("questionnaires.languages.own")));
        }
    }
}
