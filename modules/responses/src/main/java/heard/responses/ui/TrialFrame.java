package heard.responses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import heard.shared.Language;
import java.util.List;

/** The real pages of a trial in a frame as wide as a phone or a desk, in one of the languages, with JavaScript or without. */
final class TrialFrame extends Div {
    private static final long serialVersionUID = 1;

    private enum Screen {
        PHONE,
        PLAIN,
        DESKTOP
    }

    private final String address;
    private final RadioButtonGroup<Screen> screen = new RadioButtonGroup<>();
    private final Select<Language> language = new Select<>();
    private final Div place = new Div();
    private final Anchor alone = new Anchor();

    /** @param address of the trial, without a language */
    TrialFrame(String address, List<Language> languages, Language first) {
        this.address = address;
        addClassName("trial-frame");
        screen.setLabel(getTranslation("responses.preview.screen"));
        screen.setItems(Screen.values());
        screen.setItemLabelGenerator(each -> getTranslation(
                switch (each) {
                    case PHONE -> "responses.preview.screen.phone";
                    case PLAIN -> "responses.preview.screen.plain";
                    case DESKTOP -> "responses.preview.screen.desktop";
                }));
        screen.setValue(Screen.PHONE);
        screen.addValueChangeListener(_ -> draw());
        language.setLabel(getTranslation("responses.preview.language"));
        language.setItems(languages);
        language.setItemLabelGenerator(Language::nativeName);
        language.setValue(first);
        language.addValueChangeListener(_ -> draw());
        alone.setText(getTranslation("responses.preview.alone"));
        alone.setTarget(AnchorTarget.BLANK);
        var choices = new Div(language, screen, alone);
        choices.addClassName("trial-choices");
        add(choices, place);
        draw();
    }

    /** A frame of its own each time: whether scripts run is decided when a page is loaded. */
    private void draw() {
        var source = address + "?language=" + language.getValue();
        var frame = new IFrame(source);
        frame.setTitle(getTranslation("responses.preview.frame"));
        frame.addClassName(screen.getValue() == Screen.DESKTOP ? "desktop" : "phone");
        if (screen.getValue() == Screen.PLAIN)
            frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN, IFrame.SandboxType.ALLOW_FORMS);
        alone.setHref(source);
        place.removeAll();
        place.add(frame);
    }
}
