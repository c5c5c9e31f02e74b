package heard.accounts.web;

import heard.accounts.AboutAccount;
import heard.accounts.FirstAdministrator;
import heard.accounts.LinkCookie;
import heard.accounts.PasswordCheck;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody enters who follows a link for the first time; those with an invitation enter the passwords alone. */
record WelcomeForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String coalition,
        @Nullable String password,
        @Nullable String again,
        @Nullable String link) {
    static final WelcomeForm EMPTY = new WelcomeForm(null, null, null, null, null, null, null);

    /** Whether the form was shown for this link, and not for one that was followed in another window. */
    boolean isFor(String token) {
        return LinkCookie.mark(token).equals(link);
    }

    FirstAdministrator.Introduction introduction() {
        return new FirstAdministrator.Introduction(
                text(name), text(email).strip(), text(organisation), text(coalition));
    }

    String passwordText() {
        return text(password);
    }

    /** Message keys by field, in the order of the page; empty when all is well. */
    Map<String, String> problemsOfFirst() {
        var problems = new LinkedHashMap<String, String>();
        if (text(name).isBlank()) problems.put("name", "accounts.welcome.name.missing");
        if (!text(email).strip().matches("[^\\s@]+@[^\\s@]+")) problems.put("email", "accounts.welcome.email.missing");
        if (text(organisation).isBlank()) problems.put("organisation", "accounts.welcome.organisation.missing");
        problems.putAll(problemsOfPassword(
                new AboutAccount(text(email).strip(), text(name), text(organisation), text(coalition))));
        return problems;
    }

    Map<String, String> problemsOfPassword(AboutAccount account) {
        var problems = new LinkedHashMap<String, String>();
        PasswordCheck.problem(passwordText(), account).ifPresent(key -> problems.put("password", key));
        if (problems.isEmpty() && !passwordText().equals(text(again))) {
            problems.put("again", "accounts.password.different");
        }
        return problems;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
