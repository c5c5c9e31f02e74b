package heard.evidence.documents;

import heard.evidence.documents.DossierDocument.Finding;
import heard.evidence.documents.DossierDocument.Quote;
import heard.evidence.documents.DossierDocument.Recommendation;
import heard.evidence.documents.DossierDocument.Standing;
import heard.evidence.documents.DossierDocument.Translation;
import heard.figures.Counts;
import heard.figures.DisclosureControl;
import heard.figures.ProtectedTable;
import heard.look.Texts;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.StrategySection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Dossiers to try things on. */
final class Samples {
    static final Language ARABIC = new Language("ar");
    static final Language FARSI = new Language("fa");
    static final Standing SEALED = new Standing(LocalDate.of(2026, 11, 23), "ab".repeat(32), false);

    private static final Texts TEXTS = new Texts();

    private Samples() {}

    static DossierDocument english() {
        return new DossierDocument(
                Language.ENGLISH,
                "Afraid to ask: how data sharing keeps people from care",
                List.of("Harbour Advice", "Open Door Network"),
                "How does data sharing affect you?",
                "National Data Strategy",
                "People who need a doctor stay away because they fear their data will be passed on.\n\nThis can change.",
                "We asked in three languages, online and in person.",
                List.of(),
                List.of(
                        new Finding("People avoid care.", List.of(arabicQuote(), farsiQuote()), List.of(figure())),
                        new Finding(
                                "Nobody told them.",
                                List.of(quote("Nobody told me. I found out at the desk.")),
                                List.of())),
                List.of(new Recommendation(
                        "Separate care from enforcement.",
                        List.of(new StrategySection("3.2", "Responsible data")),
                        "The Secretary of State")));
    }

    static DossierDocument arabic() {
        var english = english();
        return new DossierDocument(
                ARABIC,
                "الخوف من السؤال: كيف تُبعد مشاركة البيانات الناس عن الرعاية",
                List.of("شبكة الباب المفتوح"),
                "كيف تؤثر فيك مشاركة البيانات؟",
                "الاستراتيجية الوطنية للبيانات",
                "يبتعد الناس عن الطبيب خوفًا من نقل بياناتهم.",
                "سألنا بثلاث لغات.",
                List.of(),
                english.findings(),
                english.recommendations());
    }

    static Quote arabicQuote() {
        var translation =
                new Translation("I was afraid to go to the doctor because they ask for my papers.", "Rana Aziz");
        return new Quote("كنت أخاف أن أذهب إلى الطبيب لأنهم يسألون عن أوراقي.", ARABIC, translation, 1);
    }

    static Quote farsiQuote() {
        return new Quote("می‌ترسیدم به پزشک مراجعه کنم؛ پرونده‌ام را به ۳ اداره فرستادند.", FARSI, null, 2);
    }

    static Quote quote(String text) {
        return new Quote(text, Language.ENGLISH, null, 3);
    }

    static ProtectedTable figure() {
        var title = new LocalizedText(Map.of("en", "Have you avoided a service?", "ar", "هل تجنّبت خدمة؟"));
        var rows = Stream.of(
                        row("Yes", "نعم", 61),
                        row("No", "لا", 32),
                        row("Not sure", "غير متأكد", 27),
                        row("No answer", "بلا إجابة", 3))
                .toList();
        return new DisclosureControl().protect(new Counts(title, rows, 123, true));
    }

    private static Counts.Row row(String english, String arabic, int people) {
        return new Counts.Row(new LocalizedText(Map.of("en", english, "ar", arabic)), people);
    }

    /** The texts, as the application reads them. */
    static Words words(Language language) {
        return (key, arguments) -> TEXTS.get(language, key, arguments);
    }
}
