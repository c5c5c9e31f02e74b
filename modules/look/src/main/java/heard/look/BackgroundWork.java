package heard.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Does work that takes longer than a click, off the request's thread and as the member who started it; shows a bar
 * and a button that cancels, and nothing while nothing is under way.
 */
public final class BackgroundWork extends Div {
    private static final long serialVersionUID = 1;

    /** What is to be done. */
    @FunctionalInterface
    public interface Work<R> {
        /** Does it, telling the progress now and then; an exception ends it. */
        R run(WorkProgress progress) throws Exception;
    }

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private @Nullable WorkProgress running;

    public BackgroundWork() {
        addClassName("heard-work");
        words.getElement().setAttribute("role", "status");
        var cancel = new Button(getTranslation("look.work.cancel"), _ -> cancel());
        cancel.addThemeName("tertiary");
        add(new Div(words, cancel), bar);
        setVisible(false);
    }

    public boolean isRunning() {
        return running != null;
    }

    /** Begins the work, and in the end hands its result over in the screen's own thread; errors become notices. */
    public <R> void start(String what, Work<? extends R> work, Consumer<? super R> then) {
        start(what, work, then, Notices::failure);
    }

    /** The same with an own way of telling what went wrong. */
    public <R> void start(
            String what, Work<? extends R> work, Consumer<? super R> then, Consumer<? super Exception> failed) {
        if (running != null) throw new IllegalStateException("this work is already under way");
        var ui = UI.getCurrent();
        var member = CurrentMember.require();
        var progress = new WorkProgress((share, text) -> inScreen(ui, member, () -> show(share, text)));
        running = progress;
        show(0, what);
        setVisible(true);
        var task =
                new DelegatingSecurityContextRunnable(() -> CurrentMember.<Boolean, RuntimeException>in(member, () -> {
                    run(work, progress, end(ui, member, then), end(ui, member, failed));
                    return true;
                }));
        Thread.ofVirtual().name("background work").start(task);
    }

    private <R> void run(Work<? extends R> work, WorkProgress progress, Consumer<R> then, Consumer<Exception> failed) {
        try {
            then.accept(work.run(progress));
        } catch (Exception problem) {
            failed.accept(problem);
        }
    }

    private <T> Consumer<T> end(UI ui, Member member, Consumer<? super T> next) {
        return value -> inScreen(ui, member, () -> {
            running = null;
            setVisible(false);
            if (!(value instanceof CancellationException)) next.accept(value);
        });
    }

    /** The screen's thread may be another request's: the member is bound anew. */
    private static void inScreen(UI ui, Member member, Command command) {
        try {
            ui.access(() -> CurrentMember.in(member, () -> {
                command.execute();
                return true;
            }));
        } catch (UIDetachedException _) {
            return; // whoever started it went away; the work itself goes on
        }
    }

    private void show(double share, String text) {
        words.setText(text);
        bar.setIndeterminate(share <= 0);
        if (share > 0) bar.setValue(Math.min(1, share));
    }

    /** Asks the work to stop where it next tells its progress. */
    public void cancel() {
        if (running == null) return;
        running.cancel();
        words.setText(getTranslation("look.work.stopping"));
    }
}
