package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import heard.questionnaires.AnswerWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Numbers, days and words as a screen writes them. */
record ScreenSigns(Component screen) implements AnswerWording.Signs {
    @Override
    public String answer(String word) {
        return screen.getTranslation("questionnaires.answer." + word);
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String date(LocalDate date) {
        return Words.day(date);
    }

    @Override
    public String month(YearMonth month) {
        return Words.month(month);
    }
}
