package heard.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import heard.look.Notices;
import heard.look.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Sets up every staff screen: its language, direction and colours, and what happens when something goes wrong in it. */
@Component
final class ScreenStart implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ScreenStart.class);

    private final transient I18NProvider texts;

    ScreenStart(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
        event.getSource().addSessionInitListener(start -> start.getSession()
                .setErrorHandler(problem -> explain(problem.getThrowable())));
    }

    private void prepare(UI ui) {
        ScreenPreferences.locale(texts.getProvidedLocales()).ifPresent(ui::setLocale);
        var language = ReaderLanguage.current();
        var rightToLeft = language.direction().equals("rtl");
        ui.setDirection(rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
        ui.getPage().setColorScheme(ScreenPreferences.colours());
    }

    private static void explain(Throwable problem) {
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("reference {}", Notices.reference(), problem);
        } else if (problem instanceof AccessDeniedException) {
            Notices.error(ui.getTranslation("shell.denied.happened"), ui.getTranslation("shell.denied.todo"));
        } else {
            Notices.failure(problem);
        }
    }
}
