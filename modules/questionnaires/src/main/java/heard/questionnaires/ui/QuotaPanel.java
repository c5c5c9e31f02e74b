package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import heard.questionnaires.QuestionnaireProblem.Part;
import heard.questionnaires.Quota;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How many responses of some kinds are taken. */
final class QuotaPanel extends Div {
    private static final long serialVersionUID = 1;
    private static final int FIRST = 100;

    private final transient Editor editor;

    QuotaPanel(Editor editor) {
        this.editor = editor;
        add(new Paragraph(getTranslation("questionnaires.quota.help")));
        var quotas = editor.questionnaire().quotas();
        for (int index = 0; index < quotas.size(); index++) add(row(quotas.get(index), index));
        add(new Button(
                getTranslation("questionnaires.quota.add"),
                _ -> editor.rebuild(before -> before.withQuotas(changed(
                        before.quotas(), all -> all.add(new Quota(free(all), "", FIRST, LocalizedText.NONE)))))));
    }

    private static String free(List<Quota> quotas) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "quota" + number)
                .filter(name -> quotas.stream().noneMatch(quota -> quota.name().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private Div row(Quota quota, int index) {
        var most = new IntegerField(getTranslation("questionnaires.quota.most"));
        most.setMin(1);
        most.setValue(quota.most());
        most.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                set(index, now -> new Quota(now.name(), now.condition(), event.getValue(), now.message()));
            }
        });
        var condition = new ExpressionField(
                getTranslation("questionnaires.quota.condition"),
                quota.condition(),
                editor,
                Part.QUOTA,
                cel -> set(index, now -> new Quota(now.name(), cel, now.most(), now.message())));
        var message = new LocalizedField(
                getTranslation("questionnaires.quota.message"),
                quota.message(),
                editor.questionnaire(),
                text -> set(index, now -> new Quota(now.name(), now.condition(), now.most(), text)));
        var remove = new Button(
                getTranslation("questionnaires.quota.remove"),
                _ -> editor.rebuild(before -> before.withQuotas(changed(before.quotas(), all -> all.remove(index)))));
        remove.addThemeName("tertiary");
        return new Div(condition, most, message, remove);
    }

    private void set(int index, UnaryOperator<Quota> change) {
        editor.adjust(before ->
                before.withQuotas(changed(before.quotas(), all -> all.set(index, change.apply(all.get(index))))));
    }

    private static List<Quota> changed(List<Quota> quotas, Consumer<List<Quota>> change) {
        var all = new ArrayList<>(quotas);
        change.accept(all);
        return all;
    }
}
