package heard.responses.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadHandler;
import heard.look.OneFile;
import heard.questionnaires.Answer;
import heard.questionnaires.Question;
import heard.responses.Upload;
import heard.responses.UploadCleaning;
import heard.responses.UploadRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One question with its fields, and what is wrong with what stands in them. */
final class QuestionBox extends Div {
    private static final long serialVersionUID = 1;

    /** What happens to the fields. */
    interface Changes {
        void typed(QuestionBox box);

        /** A file came, or, when it is empty, the one that was there is taken away. */
        void brought(QuestionBox box, Optional<Upload> file);
    }

    private final transient Question question;
    private final String place;
    private final String number;
    private final transient EntryWords words;
    private final transient Changes changes;
    private final transient Map<String, Input> inputs;
    private final Span label = new Span();
    private final Paragraph problem = new Paragraph();
    private final Div kept = new Div();

    /**
     * Empty as yet.
     *
     * @param place where its answer is kept
     * @param number as it stands on paper too; empty: none
     */
    QuestionBox(Question question, String place, String number, EntryWords words, Changes changes) {
        this.question = question;
        this.place = place;
        this.number = number;
        this.words = words;
        this.changes = changes;
        this.inputs = QuestionInputs.of(question, words, () -> changes.typed(this));
        addClassNames("heard-entry-question", EntryWords.of(question.type()));
        words.mark(this);
        problem.addClassName("heard-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        QuestionMedia.of(question, words).forEach(this::add);
        lay(question.hint().in(words.language()));
    }

    private void lay(String hint) {
        if (QuestionInputs.isGroup(question)) {
            var help = new Paragraph(hint);
            help.addClassName("heard-hint");
            help.setVisible(!hint.isEmpty());
            label.setId("label-" + UUID.randomUUID());
            label.addClassName("heard-entry-label");
            getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-labelledby", label.getId().orElse(""));
            add(label, help);
        } else if (only().component() instanceof HasHelper field) {
            field.setHelperText(hint);
        }
        var fields = new Div();
        fields.addClassName("fields");
        inputs.values().forEach(each -> fields.add(each.component()));
        if (question.type().isAttached()) fields.addComponentAsFirst(file());
        add(fields, problem);
    }

    /** The field that has the question's own name. */
    private Input only() {
        return Objects.requireNonNull(inputs.get(question.name()));
    }

    private Div file() {
        var upload = new OneFile(Upload.MOST_BYTES, this::problem);
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            take(bytes);
        }));
        return new Div(kept, upload);
    }

    void take(byte[] file) {
        try {
            changes.brought(this, Optional.of(UploadCleaning.clean(question.type(), file)));
        } catch (UploadRefused refused) {
            problem(getTranslation(refused.key()));
        }
    }

    Question question() {
        return question;
    }

    String place() {
        return place;
    }

    /** As the participants' page would send it. */
    Map<String, List<String>> form() {
        var form = new LinkedHashMap<String, List<String>>();
        inputs.forEach((name, input) -> {
            var values = input.value().get();
            if (!values.isEmpty()) form.put(name, values);
        });
        return form;
    }

    void show(Optional<Answer> answer) {
        var fields = answer.map(given -> given.fields(question.name())).orElse(Map.of());
        inputs.forEach((name, input) -> input.show().accept(shown(name, fields, answer)));
        showFile(answer);
    }

    /** What was declined stands among the choices where there are some. */
    private List<String> shown(String name, Map<String, List<String>> fields, Optional<Answer> answer) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() && name.equals(question.name()) && answer.orElse(null) instanceof Answer.Declined
                ? fields.getOrDefault(name + ".declined", List.of())
                : values;
    }

    void showFile(Optional<Answer> answer) {
        kept.removeAll();
        if (!(answer.orElse(null) instanceof Answer.Files(var files))) return;
        var remove =
                new Button(getTranslation("responses.upload.remove"), _ -> changes.brought(this, Optional.empty()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        kept.add(new Span(files.getFirst().name()), remove);
    }

    /** What the question is called, with its number before it. */
    void label(String text) {
        var numbered = number.isEmpty() ? text : number + ". " + text;
        if (QuestionInputs.isGroup(question)) label.setText(numbered);
        else only().label(withUnit(numbered));
    }

    private String withUnit(String text) {
        var unit = question.type().isNumber() ? question.limits().unit().in(words.language()) : "";
        return unit.isEmpty() ? text : text + " (" + unit + ")";
    }

    void problem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        setClassName("wrong", !text.isEmpty());
    }

    /** Whether a part of several is still empty. */
    boolean isUnfinished() {
        return QuestionInputs.isFilledBitByBit(question)
                && inputs.values().stream().anyMatch(each -> each.value().get().isEmpty());
    }

    void focus() {
        scrollIntoView();
        inputs.values().stream()
                .map(Input::component)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
