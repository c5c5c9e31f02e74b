package heard.vault;

/** What a consultation has a key for. */
public enum KeyPurpose {
    /** What people answered, and all that is made of it. */
    ANSWERS("consultation", ""),
    /** How people who agreed to it can be reached. */
    CONTACT("contact", ".contact");

    private final String prefix;
    private final String ending;

    KeyPurpose(String prefix, String ending) {
        this.prefix = prefix;
        this.ending = ending;
    }

    String prefix() {
        return prefix;
    }

    String ending() {
        return ending;
    }
}
