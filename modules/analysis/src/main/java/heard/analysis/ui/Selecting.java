package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** The browser's side of selecting passages: {@code heard/selection.js}. */
final class Selecting {
    private static final String QUESTION = "event.detail.question";
    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";
    private static final String KEY = "event.detail.key";

    private Selecting() {}

    /**
     * Reports what the reader selects in the answers below the component, and the keys for what to do with it.
     *
     * @param pressed takes J, K, R, T and 1 to 9
     */
    static void watch(Component below, Consumer<Selected> select, Consumer<String> pressed) {
        var element = below.getElement();
        element.addEventListener("heard-selected", event -> {
                    var data = event.getEventData();
                    select.accept(new Selected(
                            data.get(QUESTION).asString(),
                            data.get(FROM).asInt(),
                            data.get(TO).asInt()));
                })
                .addEventData(QUESTION)
                .addEventData(FROM)
                .addEventData(TO);
        element.addEventListener(
                        "heard-key",
                        event -> pressed.accept(event.getEventData().get(KEY).asString()))
                .addEventData(KEY);
        element.executeJs("import(document.baseURI + '../heard/selection.js').then(it => it.watch(this))");
    }

    /** Brings the answer to a question into sight. */
    static void goTo(Component below, String question) {
        below.getElement()
                .executeJs(
                        "import(document.baseURI + '../heard/selection.js')" + ".then(it => it.goTo(this, $0))",
                        question);
    }

    /** Puts the caret behind a passage again, once its answer is drawn anew. */
    static void caret(Component below, Selected behind) {
        below.getElement()
                .executeJs(
                        "import(document.baseURI + '../heard/selection.js')" + ".then(it => it.caret(this, $0, $1))",
                        behind.question(),
                        behind.to());
    }
}
