package heard.responses.ui;

import com.vaadin.flow.component.Component;
import heard.questionnaires.AnswerWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Numbers, days and words as a screen of staff writes them. */
record TrialSigns(Component reader) implements AnswerWording.Signs {
    @Override
    public String answer(String word) {
        return reader.getTranslation("questionnaires.answer." + word);
    }

    @Override
    public String number(BigDecimal number) {
        return reader.getTranslation("responses.answer.number", number);
    }

    @Override
    public String date(LocalDate date) {
        return reader.getTranslation("responses.answer.date", date);
    }

    @Override
    public String month(YearMonth month) {
        return reader.getTranslation("responses.answer.month", month.atDay(1));
    }
}
