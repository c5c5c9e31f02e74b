package heard.responses;

import heard.shared.LocalizedText;

/** As many responses of that kind as are wanted were sent; the draft stays as it is. */
public final class QuotaFull extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient LocalizedText text;

    QuotaFull(String quota, LocalizedText text) {
        super(quota);
        this.text = text;
    }

    /** What the organiser wrote for this moment; may be empty. */
    public LocalizedText text() {
        return text;
    }
}
