package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import heard.questionnaires.Completeness;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireProblem;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.shared.Language;
import java.util.List;
import java.util.function.IntConsumer;

/** What stands between the questionnaire and its opening, and how complete each language is. */
final class ProblemsPanel extends Div {
    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 100;

    private final transient IntConsumer go;
    private final Details details = new Details();

    ProblemsPanel(IntConsumer go) {
        this.go = go;
        addClassName("heard-problems");
        add(details);
    }

    void show(Questionnaire questionnaire, List<QuestionnaireProblem> problems) {
        var errors = problems.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        details.setSummaryText(getTranslation("questionnaires.problems.summary", errors, problems.size() - errors));
        details.removeAll();
        details.add(new Paragraph(languages(questionnaire)));
        var list = new UnorderedList();
        problems.stream().limit(MOST_SHOWN).map(this::item).forEach(list::add);
        if (!problems.isEmpty()) details.add(list);
    }

    private String languages(Questionnaire questionnaire) {
        var reader = new Language(getLocale().getLanguage());
        return String.join(
                " · ",
                questionnaire.languages().stream()
                        .map(language -> Completeness.of(questionnaire, language))
                        .map(each -> getTranslation(
                                "questionnaires.problems.language",
                                each.language().nameIn(reader),
                                each.there(),
                                each.of()))
                        .toList());
    }

    private ListItem item(QuestionnaireProblem problem) {
        var severity = problem.severity() == Severity.ERROR ? "error" : "warning";
        var words = getTranslation(problem.key(), problem.arguments().toArray());
        var item = new ListItem(getTranslation("questionnaires.problems." + severity, words));
        if (problem.question() >= 0) {
            var number = problem.question() + 1;
            var show = new Button(
                    getTranslation("questionnaires.problems.go", number), _ -> go.accept(problem.question()));
            show.addThemeName("tertiary-inline");
            item.add(show);
        }
        return item;
    }
}
