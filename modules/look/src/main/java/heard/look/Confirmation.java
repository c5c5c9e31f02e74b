package heard.look;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that hurts: says what will happen and what stays, and does nothing until it is told to. */
public final class Confirmation {
    private Confirmation() {}

    /**
     * Asks, and does the work when the answer is yes.
     *
     * @param question for example "Close this consultation?"
     * @param whatHappens what becomes of whom or what, and whether it can be undone
     * @param doIt the button's label: the verb of the question, never "OK"
     */
    public static ConfirmDialog ask(String question, String whatHappens, String doIt, Runnable work) {
        var dialog = plain(question, whatHappens, doIt, work);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
        return dialog;
    }

    /** The same for a step that is large but does no harm. */
    public static ConfirmDialog askPlainly(String question, String whatHappens, String doIt, Runnable work) {
        var dialog = plain(question, whatHappens, doIt, work);
        dialog.open();
        return dialog;
    }

    private static ConfirmDialog plain(String question, String whatHappens, String doIt, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(whatHappens);
        dialog.setConfirmText(doIt);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("look.confirmation.cancel"));
        dialog.addConfirmListener(_ -> work.run());
        return dialog;
    }
}
