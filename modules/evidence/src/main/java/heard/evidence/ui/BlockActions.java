package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;

/** Moves a block up and down, and removes it. */
final class BlockActions extends Div {
    private static final long serialVersionUID = 1;

    /**
     * @param name of the block, for those who do not see where the buttons stand
     * @param place from 0
     * @param places how many blocks of the kind there are
     */
    BlockActions(String name, int place, int places, IntConsumer move, Runnable remove) {
        addClassName("evidence-actions");
        var up = button("evidence.write.up", name, () -> move.accept(-1));
        up.setEnabled(place > 0);
        var down = button("evidence.write.down", name, () -> move.accept(1));
        down.setEnabled(place < places - 1);
        add(up, down, button("evidence.write.remove", name, remove));
    }

    private Button button(String key, String name, Runnable work) {
        var button = new Button(getTranslation(key), _ -> work.run());
        button.addThemeName("tertiary small");
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }
}
