package heard.consultations;

import java.util.List;

/** The form has problems; nothing was written. */
public final class ConsultationFormNotValid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<FormProblem> problems;

    ConsultationFormNotValid(List<FormProblem> problems) {
        super("the consultation's form has problems: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
