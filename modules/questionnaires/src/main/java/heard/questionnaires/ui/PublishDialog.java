package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.versions.Difference;
import heard.questionnaires.versions.Differences;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Shows what a new version changes before it is published, and asks which questions mean something else now. */
final class PublishDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final CheckboxGroup<String> apart = new CheckboxGroup<>();

    /** @param publish takes the names of the questions that are to be counted apart */
    PublishDialog(int version, Questionnaire before, Questionnaire after, Consumer<Set<String>> publish) {
        var differences = Differences.between(before, after);
        setHeaderTitle(getTranslation("questionnaires.publish.heading", version + 1));
        setWidth("48rem");
        setResizable(true);
        var next = new Button(getTranslation("questionnaires.publish.button"), _ -> {
            close();
            publish.accept(Set.copyOf(apart.getValue()));
        });
        next.addThemeName("primary");
        next.setEnabled(!differences.isEmpty());
        add(new Paragraph(getTranslation("questionnaires.publish.text")));
        add(new DifferenceList(differences), apart);
        ask(after, differences);
        getFooter().add(new Button(getTranslation("look.confirmation.cancel"), _ -> close()), next);
    }

    private void ask(Questionnaire after, Iterable<Difference> differences) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (var difference : differences) {
            if (!difference.mayMeanOther()) continue;
            after.question(difference.question())
                    .ifPresent(question ->
                            titles.put(question.name(), question.label().in(after.source())));
        }
        apart.setVisible(!titles.isEmpty());
        apart.setLabel(getTranslation("questionnaires.publish.apart"));
        apart.setHelperText(getTranslation("questionnaires.publish.apart.help"));
        apart.addThemeName("vertical");
        apart.setItems(titles.keySet());
        apart.setItemLabelGenerator(name -> titles.getOrDefault(name, name));
    }
}
