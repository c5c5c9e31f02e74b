package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import heard.evidence.FigureChoosing;

/** The document as blocks one writes in. */
final class DossierEditor extends Div {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final transient FigureChoosing figures;
    private final Section findings = new Section();
    private final Section recommendations = new Section();

    DossierEditor(Writing writing, FigureChoosing figures) {
        this.writing = writing;
        this.figures = figures;
        addClassName("evidence-document");
        add(new FrontBlock(writing), findings, recommendations);
        writing.whenRebuilt(this::build);
        build();
    }

    private void build() {
        var draft = writing.now().draft();
        findings.removeAll();
        findings.add(new H2(getTranslation("evidence.finding.all")));
        for (int i = 0; i < draft.findings().size(); i++) findings.add(new FindingBlock(writing, figures, i));
        findings.add(button("evidence.finding.add", () -> writing.change(use -> use.addFinding(writing.id()))));
        recommendations.removeAll();
        recommendations.add(new H2(getTranslation("evidence.recommendation.all")));
        for (int i = 0; i < draft.recommendations().size(); i++) {
            recommendations.add(new RecommendationBlock(writing, i));
        }
        recommendations.add(button(
                "evidence.recommendation.add", () -> writing.change(use -> use.addRecommendation(writing.id()))));
    }

    private Button button(String key, Runnable work) {
        return new Button(getTranslation(key), _ -> work.run());
    }
}
