package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import heard.evidence.DossierSealing;
import heard.evidence.NotReadyToSeal;
import heard.evidence.Obstacle;
import heard.look.Confirmation;
import heard.look.Notices;

/** Always says what stands between the draft and its sealing. */
final class SealingPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final transient DossierSealing sealing;
    private final Paragraph state = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button seal = new Button();

    SealingPanel(Writing writing, DossierSealing sealing, Runnable sealed) {
        this.writing = writing;
        this.sealing = sealing;
        addClassName("evidence-sealing");
        setAriaLabel(getTranslation("evidence.sealing.heading"));
        state.getElement().setAttribute("role", "status");
        seal.setText(getTranslation("evidence.sealing.seal"));
        seal.addThemeName("primary");
        seal.addClickListener(_ -> ask(sealed));
        seal.setVisible(Writing.allowed());
        add(new H2(getTranslation("evidence.sealing.heading")), state, list, seal);
        writing.whenChanged(this::look);
        look();
    }

    void look() {
        var obstacles = sealing.obstacles(writing.id());
        boolean ready = obstacles.stream().noneMatch(Obstacle::blocking);
        state.setText(getTranslation(ready ? "evidence.sealing.ready" : "evidence.sealing.notready"));
        seal.setEnabled(ready);
        list.removeAll();
        obstacles.forEach(obstacle -> list.add(item(obstacle)));
        list.setVisible(!obstacles.isEmpty());
    }

    private ListItem item(Obstacle obstacle) {
        var text = getTranslation(obstacle.key(), obstacle.number());
        var item = new ListItem(obstacle.blocking() ? text : getTranslation("evidence.sealing.advice", text));
        item.addClassName(obstacle.blocking() ? "evidence-blocking" : "evidence-advice");
        return item;
    }

    private void ask(Runnable sealed) {
        Confirmation.askPlainly(
                getTranslation("evidence.sealing.question"),
                getTranslation("evidence.sealing.whathappens"),
                getTranslation("evidence.sealing.seal"),
                () -> seal(sealed));
    }

    private void seal(Runnable sealed) {
        try {
            sealing.seal(writing.id());
            Notices.success(getTranslation("evidence.sealing.done"));
            sealed.run();
        } catch (NotReadyToSeal notReady) {
            look();
        }
    }
}
