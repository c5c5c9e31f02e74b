package heard.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import heard.accounts.OwnAccount;
import heard.coalitions.CurrentMember;
import org.springframework.stereotype.Component;

/** Leads whoever still owes a second step to the screen where they set one up. */
@Component
final class SecondStepFirst implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private final transient OwnAccount account;

    SecondStepFirst(OwnAccount account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> watch(start.getUI()));
    }

    private void watch(UI ui) {
        ui.addBeforeEnterListener(this::lead);
    }

    /** A place that is offered can be accepted before. */
    private void lead(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (target == AccountView.class
                || target == JoinView.class
                || CurrentMember.get().isEmpty()) return;
        if (account.owesSecondStep()) event.forwardTo(AccountView.class);
    }
}
