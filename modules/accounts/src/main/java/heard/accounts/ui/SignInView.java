package heard.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where staff sign in. A wrong address and a wrong password look the same. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final LoginForm form = new LoginForm(words());

    SignInView() {
        addClassName("heard-signin");
        form.setAction("/staff/login");
        form.setForgotPasswordButtonVisible(false);
        var brand = new H1(getTranslation("accounts.signin.brand"));
        brand.addClassName("brand");
        add(new Div(
                brand,
                new Paragraph(getTranslation("accounts.signin.what")),
                form,
                new Paragraph(getTranslation("accounts.signin.forgotten"))));
    }

    private LoginI18n words() {
        var form = new LoginI18n.Form();
        form.setTitle("");
        form.setUsername(getTranslation("accounts.signin.email"));
        form.setPassword(getTranslation("accounts.signin.password"));
        form.setSubmit(getTranslation("accounts.signin.submit"));
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(getTranslation("accounts.signin.wrong"));
        error.setMessage(getTranslation("accounts.signin.wrong.todo"));
        error.setUsername(getTranslation("accounts.signin.email.missing"));
        error.setPassword(getTranslation("accounts.signin.password.missing"));
        var words = new LoginI18n();
        words.setForm(form);
        words.setErrorMessage(error);
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.signin.title");
    }
}
