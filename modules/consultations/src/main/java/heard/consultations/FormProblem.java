package heard.consultations;

/** What is wrong with a {@link ConsultationForm}; message keys are {@code consultations.problem.} and the key. */
public enum FormProblem {
    NO_TITLE("title"),
    BAD_ADDRESS("address"),
    SOURCE_NOT_A_LANGUAGE("source"),
    CLOSES_BEFORE_IT_OPENS("dates"),
    KEPT_TOO_SHORT("retention"),
    KEPT_OTHERWISE_THAN_TOLD("retention.told");

    private final String key;

    FormProblem(String key) {
        this.key = "consultations.problem." + key;
    }

    public String key() {
        return key;
    }
}
