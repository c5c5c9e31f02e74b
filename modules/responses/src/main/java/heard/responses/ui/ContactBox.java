package heard.responses.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.contacts.ContactDetails;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks how the person can be reached; it is kept apart from the answers. */
final class ContactBox extends Div {
    private static final long serialVersionUID = 1;

    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final TextField other = new TextField();
    private final TextField time = new TextField();
    private final Checkbox discreet = new Checkbox();
    private final transient ContactDetails before;

    ContactBox(String label, EntryWords words, ContactDetails before, Consumer<ContactDetails> changed) {
        this.before = before;
        addClassName("heard-entry-question");
        words.mark(this);
        var heading = new Span(label);
        heading.addClassName("heard-entry-label");
        var apart = new Paragraph(words.get("responses.contact.lead"));
        apart.addClassName("heard-hint");
        field(name, words.get("responses.contact.name"), before.name(), changed);
        field(email, words.get("responses.contact.email"), before.email(), changed);
        field(phone, words.get("responses.contact.phone"), before.phone(), changed);
        field(other, words.get("responses.contact.other"), before.other(), changed);
        field(time, words.get("responses.contact.time"), before.safeTime(), changed);
        Stream.of(email, phone).forEach(each -> each.getElement().setAttribute("dir", "ltr"));
        discreet.setLabel(words.get("responses.contact.discreet"));
        discreet.setValue(before.discreet());
        discreet.addValueChangeListener(_ -> changed.accept(details()));
        var fields = new Div(name, email, phone, other, time, discreet);
        fields.addClassName("fields");
        add(heading, apart, fields);
    }

    private void field(TextField field, String label, String value, Consumer<ContactDetails> changed) {
        field.setLabel(label);
        field.setMaxLength(ContactDetails.LONGEST);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> changed.accept(details()));
    }

    private ContactDetails details() {
        return new ContactDetails(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                other.getValue(),
                before.language(),
                time.getValue(),
                discreet.getValue());
    }
}
