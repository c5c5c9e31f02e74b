package heard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented answers, the same at each run: common words often, rare ones rarely, a few short and a few long. */
final class AnswerTexts {
    private static final String ENGLISH = "the and to of I my they was not for it that with doctor police data letter"
            + " form office waited asked told afraid shared name address school child hospital nurse card number record"
            + " wrong correct never again help nobody listened interpreter phone appointment visa status housing work"
            + " employer landlord bank account passport family trust fear hope because when after before home"
            + " department border hostile charge bill refused";
    private static final String ARABIC = "من في على إلى أن لا ما كان مع عن الطبيب الشرطة البيانات الرسالة المكتب انتظرت"
            + " سألوا خائف خوف الخوف أخاف معلوماتي اسم عنوان المدرسة طفل المستشفى بطاقة رقم سجل خطأ صحيح أبدا"
            + " مساعدة مترجم الهاتف موعد تأشيرة السكن العمل صاحب البنك حساب جواز عائلة ثقة أمل لأن عندما بعد";
    private static final String PERSIAN = "از در به که را با این آن من ما دکتر پلیس داده نامه اداره منتظر پرسیدند"
            + " ترس می‌ترسم ترس‌ها اطلاعات نام نشانی مدرسه کودک بیمارستان کارت شماره پرونده غلط درست هرگز کمک"
            + " مترجم تلفن وقت ویزا وضعیت خانه کار کارفرما بانک حساب گذرنامه خانواده اعتماد امید چون وقتی بعد";
    private static final String[] BEGINNINGS = {"al", "ber", "con", "dra", "el", "fin", "gol", "har", "in", "kor"};
    private static final String[] ENDINGS = {"ton", "wick", "mere", "ford", "by", "ley", "sted", "ham", "well", "gate"};

    private AnswerTexts() {}

    static String language(long seed) {
        var turn = Math.floorMod(seed, 10);
        return turn < 6 ? "en" : turn < 8 ? "ar" : "fa";
    }

    static String text(long seed) {
        var random = new Random(seed * 31 + 7);
        var words = words(language(seed));
        var length = (int) Math.clamp(Math.round(Math.exp(3.2 + 0.8 * random.nextGaussian())), 3, 400);
        var text = new ArrayList<String>(length);
        for (var i = 0; i < length; i++) text.add(word(words, random) + (i % 12 == 11 ? "." : ""));
        return String.join(" ", text);
    }

    /** Words by their place, as in speech: the first is used far more than the last; now and then a rare name. */
    private static String word(List<String> words, Random random) {
        if (random.nextInt(20) == 0) {
            return BEGINNINGS[random.nextInt(10)] + BEGINNINGS[random.nextInt(10)] + ENDINGS[random.nextInt(10)];
        }
        var place = (int) (words.size() * Math.pow(random.nextDouble(), 1.8));
        return words.get(place);
    }

    private static List<String> words(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "ar" -> List.of(ARABIC.split(" "));
            case "fa" -> List.of(PERSIAN.split(" "));
            default -> List.of(ENGLISH.split(" "));
        };
    }
}
