package heard.consultations;

import java.util.ArrayList;
import java.util.List;

/** Checks a form before anything is written. */
public final class FormCheck {
    private FormCheck() {}

    /** The problems of the form, none when it can be written. */
    public static List<FormProblem> problems(ConsultationForm form) {
        var problems = new ArrayList<FormProblem>();
        if (!form.title().has(form.source())) problems.add(FormProblem.NO_TITLE);
        if (!form.slug().matches("[a-z0-9](-?[a-z0-9]){1,59}")) problems.add(FormProblem.BAD_ADDRESS);
        if (!form.languages().contains(form.source())) problems.add(FormProblem.SOURCE_NOT_A_LANGUAGE);
        if (closesBeforeItOpens(form)) problems.add(FormProblem.CLOSES_BEFORE_IT_OPENS);
        if (form.closesOn() != null && !form.retainUntil().isAfter(form.closesOn())) {
            problems.add(FormProblem.KEPT_TOO_SHORT);
        }
        return problems;
    }

    static void demand(ConsultationForm form) {
        var problems = problems(form);
        if (!problems.isEmpty()) throw new ConsultationFormNotValid(problems);
    }

    private static boolean closesBeforeItOpens(ConsultationForm form) {
        var opens = form.opensOn();
        var closes = form.closesOn();
        return opens != null && closes != null && closes.isBefore(opens);
    }
}
