package heard.agreements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinServletRequest;
import heard.accounts.CoalitionSwitching;
import heard.agreements.CoalitionLeaving;
import heard.coalitions.AgreementProblem;
import heard.look.EnterKey;
import heard.look.OtherTabs;
import java.util.Locale;

/** Leaves the coalition, once its name is typed. */
final class LeaveDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient CoalitionLeaving leaving;
    private final transient CoalitionSwitching switching;

    LeaveDialog(CoalitionLeaving leaving, CoalitionSwitching switching, String coalition) {
        this.leaving = leaving;
        this.switching = switching;
        setHeaderTitle(getTranslation("agreements.leave.question", coalition));
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        var agreed = leaving.agreed().name().toLowerCase(Locale.ROOT);
        var name = new TextField(getTranslation("agreements.leave.name", coalition));
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        add(
                new Paragraph(getTranslation("agreements.leave.happens")),
                new Paragraph(getTranslation("agreements.leave." + agreed)),
                new Paragraph(getTranslation("agreements.leave.stays")),
                name);
        var leave = new Button(getTranslation("agreements.leave.doit"), _ -> leave(name.getValue()));
        leave.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        leave.setEnabled(false);
        leave.setDisableOnClick(true);
        name.addValueChangeListener(
                typed -> leave.setEnabled(typed.getValue().strip().equals(coalition)));
        EnterKey.presses(leave, name);
        getFooter().add(new Button(getTranslation("agreements.cancel"), _ -> close()), leave);
    }

    private void leave(String name) {
        try {
            var own = leaving.leave(name);
            switching.to(
                    own,
                    VaadinServletRequest.getCurrent().getHttpServletRequest().getSession());
            OtherTabs.close();
            UI.getCurrent().getPage().setLocation("/staff");
        } catch (AgreementProblem problem) {
            close();
            Problems.say(problem);
        }
    }
}
