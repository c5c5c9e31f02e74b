package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.ReaderLanguage;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One sentence: question, what is said of its answer, value. */
final class SentenceRow extends Div {
    private static final long serialVersionUID = 1;

    private final transient Questionnaire questionnaire;
    private final transient List<Question> earlier;
    private final transient Consumer<Sentence> changed;
    private final transient Sentence sentence;

    SentenceRow(
            Sentence sentence,
            Questionnaire questionnaire,
            List<Question> earlier,
            Consumer<Sentence> changed,
            Runnable removed) {
        this.sentence = sentence;
        this.questionnaire = questionnaire;
        this.earlier = earlier;
        this.changed = changed;
        addClassName("heard-row");
        add(question(), operator());
        if (sentence.operator().hasValue()) add(value());
        var remove = new Button(getTranslation("questionnaires.condition.remove"), _ -> removed.run());
        remove.addThemeName("tertiary");
        add(remove);
    }

    /** The first thing one can say of a question. */
    static Sentence about(Question question) {
        var operator = Operator.of(question.type()).getFirst();
        return new Sentence(question.name(), operator, first(question, operator), form(question.type()));
    }

    private Question subject() {
        return questionnaire.question(sentence.question()).orElseGet(earlier::getFirst);
    }

    private Select<Question> question() {
        var select = new Select<Question>();
        select.setLabel(getTranslation("questionnaires.condition.question"));
        select.setItems(earlier);
        select.setItemLabelGenerator(this::title);
        select.setValue(subject());
        select.addValueChangeListener(event -> changed.accept(about(event.getValue())));
        return select;
    }

    private String title(Question question) {
        var label = question.label().in(questionnaire.source());
        return label.isBlank() ? question.name() : label;
    }

    private Select<Operator> operator() {
        var select = new Select<Operator>();
        select.setLabel(getTranslation("questionnaires.condition.operator"));
        select.setItems(Operator.of(subject().type()));
        select.setItemLabelGenerator(operator -> getTranslation(operator.key()));
        select.setValue(sentence.operator());
        select.addValueChangeListener(event -> {
            var value = event.getValue().hasValue() && sentence.value().isEmpty()
                    ? first(subject(), event.getValue())
                    : sentence.value();
            var kept = event.getValue().hasValue() ? value : "";
            changed.accept(new Sentence(
                    sentence.question(), event.getValue(), kept, form(subject().type())));
        });
        return select;
    }

    private Component value() {
        return switch (subject().type()) {
            case ONE_OF, MANY_OF, RANKING, YES_NO_NOT_SURE -> choice();
            case NUMBER, DECIMAL, YEAR, SCALE -> number();
            case DATE, MONTH -> date();
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    GRID,
                    STATEMENTS,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> text();
        };
    }

    private Select<String> choice() {
        var select = new Select<String>();
        select.setLabel(getTranslation("questionnaires.condition.value"));
        select.setItems(choices(subject()));
        select.setItemLabelGenerator(this::label);
        if (choices(subject()).contains(sentence.value())) select.setValue(sentence.value());
        select.addValueChangeListener(event -> say(event.getValue()));
        return select;
    }

    private String label(String choice) {
        if (subject().type() == QuestionType.YES_NO_NOT_SURE) {
            return getTranslation("questionnaires.answer." + choice);
        }
        var label = subject()
                .choice(choice)
                .map(found -> found.label().in(questionnaire.source()))
                .orElseGet(() -> declined(choice));
        return label.isBlank() ? choice : label;
    }

    private String declined(String choice) {
        return Arrays.stream(Answer.Declined.Reason.values())
                .filter(reason -> reason.word().equals(choice))
                .findFirst()
                .map(reason -> getTranslation("questionnaires.answer." + reason.word()))
                .orElse("");
    }

    private BigDecimalField number() {
        var field = new BigDecimalField(getTranslation("questionnaires.condition.value"));
        if (sentence.form() == Sentence.Form.NUMBER) field.setValue(new BigDecimal(sentence.value()));
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) say(event.getValue().toPlainString());
        });
        return field;
    }

    private DatePicker date() {
        var field = new DatePicker(getTranslation("questionnaires.condition.value"));
        field.setLocale(ReaderLanguage.dates());
        if (sentence.form() == Sentence.Form.DATE) field.setValue(LocalDate.parse(sentence.value()));
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) say(event.getValue().toString());
        });
        return field;
    }

    private TextField text() {
        var field = new TextField(getTranslation("questionnaires.condition.value"));
        field.setValue(sentence.value());
        field.addValueChangeListener(event -> say(event.getValue()));
        return field;
    }

    private void say(String value) {
        changed.accept(new Sentence(
                sentence.question(), sentence.operator(), value, form(subject().type())));
    }

    private static Sentence.Form form(QuestionType type) {
        return switch (type) {
            case NUMBER, DECIMAL, YEAR, SCALE -> Sentence.Form.NUMBER;
            case DATE, MONTH -> Sentence.Form.DATE;
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    ONE_OF,
                    MANY_OF,
                    YES_NO_NOT_SURE,
                    RANKING,
                    GRID,
                    STATEMENTS,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> Sentence.Form.TEXT;
        };
    }

    private static List<String> choices(Question question) {
        var choices = question.type() == QuestionType.YES_NO_NOT_SURE
                ? Stream.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE)
                : question.choices().stream().map(Choice::name);
        if (question.type() == QuestionType.RANKING)
            return choices.toList(); // what is said instead of a ranking is no part of it
        var declined = Arrays.stream(Answer.Declined.Reason.values())
                .filter(question::allows)
                .map(Answer.Declined.Reason::word);
        return Stream.concat(choices, declined).distinct().toList();
    }

    private static String first(Question question, Operator operator) {
        if (!operator.hasValue()) return "";
        return switch (question.type()) {
            case ONE_OF, MANY_OF, RANKING, YES_NO_NOT_SURE ->
                choices(question).stream().findFirst().orElse("");
            case NUMBER, DECIMAL, SCALE -> "1";
            case YEAR -> String.valueOf(Year.now(java.time.ZoneOffset.UTC).getValue());
            case DATE, MONTH -> LocalDate.now(java.time.ZoneOffset.UTC).toString();
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    GRID,
                    STATEMENTS,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> "";
        };
    }
}
