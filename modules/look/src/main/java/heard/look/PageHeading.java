package heard.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of every screen: what it is, a sentence that helps, and what one can do here. */
public final class PageHeading extends Header {
    private static final long serialVersionUID = 1;

    private final H1 title = new H1();
    private final Paragraph help = new Paragraph();
    private final Div actions = new Div();

    public PageHeading(String title, String help, Component... actions) {
        this.title.setText(title);
        this.help.setText(help);
        this.help.setVisible(!help.isBlank());
        this.actions.addClassName("heard-actions");
        addClassName("heard-heading");
        add(new Div(this.title, this.help), this.actions);
        setActions(actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setHelp(String text) {
        help.setText(text);
        help.setVisible(!text.isBlank());
    }

    /** Puts other actions in the place of the present ones. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}
