package heard.exchange;

/** The answers of the consultation were destroyed with their key: nothing can be added to it any more. */
public final class AnswersDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1;

    AnswersDestroyed() {
        super("the answers of this consultation were destroyed");
    }
}
