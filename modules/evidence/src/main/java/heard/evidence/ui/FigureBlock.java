package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import heard.evidence.FigureChoice;
import heard.evidence.FigureChoosing;
import heard.shared.FindingId;

/** Numbers in a finding. */
final class FigureBlock extends Div {
    private static final long serialVersionUID = 1;

    FigureBlock(Writing writing, FigureChoosing figures, FindingId finding, FigureChoice choice) {
        var row = writing.now().row();
        add(new FigurePicture(figures.count(row.consultation(), choice), row.language()));
        var remove = new Button(getTranslation("evidence.figure.remove"));
        remove.addThemeName("tertiary small");
        remove.addClickListener(_ -> {
            writing.change(use -> use.removeFigure(writing.id(), finding, choice));
            Undo.offer(
                    getTranslation("evidence.figure.removed"),
                    () -> writing.change(use -> use.addFigure(writing.id(), finding, choice)));
        });
        add(remove);
    }
}
