package heard.responses;

import heard.look.Texts;
import heard.questionnaires.AnswerWording;
import heard.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Numbers, days and words as they are written in the language of a consultation. */
public record PageSigns(Language language, Texts texts) implements AnswerWording.Signs {
    @Override
    public String answer(String word) {
        return texts.get(language, "questionnaires.answer." + word);
    }

    @Override
    public String number(BigDecimal number) {
        return texts.get(language, "responses.answer.number", number);
    }

    @Override
    public String date(LocalDate date) {
        return texts.get(language, "responses.answer.date", date);
    }

    @Override
    public String month(YearMonth month) {
        return texts.get(language, "responses.answer.month", month.atDay(1));
    }
}
