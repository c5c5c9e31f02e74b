package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import heard.evidence.DossierView;
import heard.evidence.FigureChoice;
import heard.evidence.FigureChoosing;
import heard.figures.ProtectedTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses what is counted, and shows the protected numbers before they are taken. */
final class FigureDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Map<FigureChoice, ProtectedTable> figures = new LinkedHashMap<>();
    private final Select<FigureChoice> choices = new Select<>();
    private final Div picture = new Div();

    private FigureDialog(FigureChoosing choosing, DossierView dossier, Consumer<FigureChoice> take) {
        var consultation = dossier.consultation().id();
        var language = dossier.row().language();
        choosing.choices(consultation).forEach(choice -> figures.put(choice, choosing.count(consultation, choice)));
        setHeaderTitle(getTranslation("evidence.figure.heading"));
        setWidth("46rem");
        choices.setLabel(getTranslation("evidence.figure.choose"));
        choices.setWidthFull();
        choices.setItems(figures.keySet());
        choices.setItemLabelGenerator(choice -> title(choice, language));
        var use = new Button(getTranslation("evidence.figure.use"), _ -> {
            close();
            choices.getOptionalValue().ifPresent(take);
        });
        use.addThemeName("primary");
        use.setEnabled(false);
        choices.addValueChangeListener(change -> {
            picture.removeAll();
            var figure = figures.get(change.getValue());
            if (figure != null) picture.add(new FigurePicture(figure, language));
            use.setEnabled(figure != null && !figure.saysNothing());
        });
        add(choices, picture);
        getFooter().add(new Button(getTranslation("evidence.figure.cancel"), _ -> close()), use);
    }

    private String title(FigureChoice choice, heard.shared.Language language) {
        var figure = figures.get(choice);
        return figure == null ? "" : figure.title().in(language);
    }

    static void ask(FigureChoosing choosing, DossierView dossier, Consumer<FigureChoice> take) {
        new FigureDialog(choosing, dossier, take).open();
    }
}
