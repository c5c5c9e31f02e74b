package heard.questionnaires.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import heard.questionnaires.Presence;
import heard.questionnaires.Questionnaire;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Says who else is writing and where, and looks every few seconds. */
final class PresenceBar extends Span {
    private static final long serialVersionUID = 1;

    private static final int MILLISECONDS = 5_000;

    private final transient WritingTogether together;
    private final transient Supplier<String> question;
    private final transient Runnable look;
    private @Nullable Registration polling;

    /**
     * @param question the name of the question that is chosen
     * @param look what else to look after each time
     */
    PresenceBar(WritingTogether together, Supplier<String> question, Runnable look) {
        this.together = together;
        this.question = question;
        this.look = look;
        addClassName("heard-presence");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(MILLISECONDS);
        polling = event.getUI().addPollListener(_ -> {
            beat();
            look.run();
        });
        beat();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
        if (isSignedIn()) together.leave();
    }

    /** Whose session has ended is forgotten by and by. */
    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    private void beat() {
        show(together.here(question.get()), together.bench().current());
    }

    void show(List<Presence> others, Questionnaire questionnaire) {
        var words = others.stream().map(each -> words(each, questionnaire)).toList();
        setText(String.join(" ", words));
    }

    private String words(Presence other, Questionnaire questionnaire) {
        var questions = questionnaire.questions();
        var at = IntStream.range(0, questions.size())
                .filter(index -> questions.get(index).name().equals(other.question()))
                .findFirst();
        return at.isPresent()
                ? getTranslation("questionnaires.together.at", other.name(), at.getAsInt() + 1)
                : getTranslation("questionnaires.together.here", other.name());
    }
}
