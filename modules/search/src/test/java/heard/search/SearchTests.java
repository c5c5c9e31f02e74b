package heard.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.coalitions.Shown;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What search promises, whichever engine holds the index. */
abstract class SearchTests {
    abstract AnswerIndex index();

    Answers answers() {
        return new Answers(index());
    }

    @ParameterizedTest
    @CsvSource({
        "ar, خوف, الخوف",
        "ar, الخوف, خوف",
        "ar, خوف, والخوف",
        "ar, طبيب, الطبيب",
        "ar, معلومات, المعلومات",
        "ar, أسرة, اسرة",
        "ar, مدرسة, مدرسه",
        "ar, ١٢, 12",
        "fa, ترس, ترس‌ها",
        "fa, ترس, می‌ترسم",
        "fa, ترس, نمی‌ترسند",
        "fa, ترس, می ترسیم",
        "fa, ترس, میترسم",
        "fa, ترس, ترس‌هایم",
        "fa, ترس, ترس‌های",
        "fa, می‌ترسم, ترس",
        "fa, می‌ترسم, نمی‌ترسد",
        "fa, کتاب, كتاب",
        "fa, ۱۲, 12",
        "prs, داکتر, داکتران",
        "en, afraid doctor, I was afraid of the doctors",
        "en, sharing, they share it",
        "en, café, cafe",
        "fr, données, la donnée",
        "es, miedo, miedos",
        "pt, consulta, consultas",
        "ro, doctor, doctorii",
        "tr, hastane, hastaneler",
        "ru, больница, больницы",
        "bn, কলম, কলমগুলো",
        "hi, किताब, किताबें",
        "ckb, پیاو, پیاوەکان",
        "am, ሐኪም, ሀኪም",
        "so, caafimaad, caafimaadka",
        "ur, ڈاکٹر, ڈاکٹروں",
        "pl, lekarz, lekarza",
        "vi, bác sĩ, tôi sợ bác sĩ",
        "zh, 医生, 我害怕医生",
        "ta, மருத்துவர், மருத்துவர்கள்",
    })
    void aWordIsFoundInItsInflections(String language, String sought, String written) {
        assertThat(answers().with(language, written).found(sought)).containsExactly(written);
    }

    @Test
    void aWordInArabicScriptFindsEveryLanguageWrittenInIt() {
        var answers =
                answers().with("ar", "أخاف من الدولة").with("fa", "دولت‌ها").with("en", "the state");

        assertThat(answers.found("دولت")).containsExactly("دولت‌ها");
        assertThat(answers.found("الدولة")).containsExactly("أخاف من الدولة");
    }

    @Test
    void anAnswerInAnotherLanguageThanTheFormIsFoundInItsInflections() {
        assertThat(answers().with("en", "كان الخوف كبيرا").found("خوف")).containsExactly("كان الخوف كبيرا");
    }

    @Test
    void wordsThatWereFoundAreLit() {
        assertThat(answers()
                        .with("en", "I fear doctors, a doctor is to be feared.")
                        .lit("doctor"))
                .containsExactlyInAnyOrder("doctors", "doctor");
        assertThat(answers().with("ar", "من الخوف لا أذهب").lit("خوف")).containsExactly("الخوف");
        assertThat(answers().with("fa", "من از دکتر می‌ترسم").lit("ترس")).containsExactly("می‌ترسم");
        assertThat(answers().with("so", "caafimaadka dadka").lit("caafimaad")).containsExactly("caafimaadka");
    }

    @Test
    void aLongAnswerShowsThePassageThatMatters() {
        var text = "Nothing of note happened. ".repeat(60) + "Then they told the landlord. " + "More text. ".repeat(60);

        var passage = answers().with("en", text).found("landlord").getFirst();

        assertThat(passage).contains("landlord").hasSizeLessThan(600);
    }

    @Test
    void withoutWordsTheBeginningIsShown() {
        var passage = answers().with("en", "word ".repeat(100)).found("").getFirst();

        assertThat(passage).startsWith("word word").endsWith("…").hasSizeLessThanOrEqualTo(Snippet.LENGTH + 1);
    }

    @Test
    void allWordsMustOccurPhrasesInOrderAndExclusionsNot() {
        var answers = answers().with("en", "police and doctor", "doctor and school", "the school doctor");

        assertThat(answers.found("doctor school")).containsExactlyInAnyOrder("doctor and school", "the school doctor");
        assertThat(answers.found("\"school doctor\"")).containsExactly("the school doctor");
        assertThat(answers.found("doctor -school")).containsExactly("police and doctor");
        assertThat(answers.found("-doctor")).isEmpty();
        assertThat(answers.found("-police")).hasSize(2);
        assertThat(answers.found("doctor -\"school doctor\"")).hasSize(2);
    }

    @Test
    void aHyphenatedWordIsOnePhrase() {
        var answers = answers().with("en", "about data-sharing deals", "sharing my data");

        assertThat(answers.found("data-sharing")).containsExactly("about data-sharing deals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "-",
                "--",
                "-\"",
                "\"\"",
                "(",
                "a AND (",
                "[1 TO",
                "*",
                "?",
                "~",
                "^",
                "\\",
                "/x[/",
                "doctor:",
                "+-+",
                "\u0000",
                "\ud800",
                "🙂",
                "…",
                "a\"b\"c",
                "%s{0}'",
                "--\"--\"-",
                "\ue000x\ue001",
                "\u200c"
            })
    void nothingTypedMakesSearchFail(String typed) {
        assertThat(answers().with("en", "an answer").search(AnswerQuery.all().words(typed)))
                .isNotNull();
    }

    @Test
    void aVeryLongQueryIsAnswered() {
        assertThat(answers().with("en", "an answer").found("word ".repeat(5_000)))
                .isEmpty();
    }

    @Test
    void aQuestionAskedOfEachPersonIsOneValueOfItsFacet() {
        var answers = answers();
        answers.write(answers.document(ResponseId.next(), "person/k3/school", "en", "the doctor was kind"));
        answers.write(answers.document(ResponseId.next(), "person/x9/school", "en", "no doctor came"));
        var doctor = AnswerQuery.all().words("doctor");

        assertThat(answers.search(doctor).facets().get(Facet.QUESTION)).isEqualTo(Map.of("school", 2L));
        assertThat(total(answers, doctor.with(Facet.QUESTION, "school"))).isEqualTo(2);
        assertThat(answers.search(doctor).hits())
                .extracting(AnswerHit::question)
                .containsExactlyInAnyOrder("person/k3/school", "person/x9/school");
    }

    @Test
    void facetsCountAndNarrow() {
        var answers = answers();
        var theme = ThemeId.next();
        var first = ResponseId.next();
        answers.write(answers.document(first, "story", "en", "afraid of the doctor", theme));
        answers.write(answers.document(ResponseId.next(), "wish", "en", "a kind doctor", theme, ThemeId.next()));
        answers.write(answers.document(ResponseId.next(), "story", "ar", "doctor خوف"));
        var doctor = AnswerQuery.all().words("doctor");

        var facets = answers.search(doctor).facets();

        assertThat(facets).containsOnlyKeys(Facet.values());
        assertThat(facets.get(Facet.CONSULTATION)).isEqualTo(Map.of(answers.consultation.toString(), 3L));
        assertThat(facets.get(Facet.QUESTION)).isEqualTo(Map.of("story", 2L, "wish", 1L));
        assertThat(facets.get(Facet.LANGUAGE)).isEqualTo(Map.of("en", 2L, "ar", 1L));
        assertThat(facets.get(Facet.CHANNEL)).isEqualTo(Map.of("WEB", 3L));
        assertThat(facets.get(Facet.MONTH)).isEqualTo(Map.of("2026-11", 3L));
        assertThat(facets.get(Facet.THEME)).containsEntry(theme.toString(), 2L).hasSize(2);
        assertThat(total(answers, doctor.with(Facet.LANGUAGE, "en"))).isEqualTo(2);
        assertThat(total(answers, doctor.with(Facet.LANGUAGE, "en").with(Facet.LANGUAGE, "ar")))
                .isEqualTo(3);
        assertThat(total(answers, doctor.with(Facet.THEME, theme.toString()))).isEqualTo(2);
        assertThat(total(answers, doctor.in(ConsultationId.next()))).isZero();
        assertThat(total(answers, doctor.within(Set.of(first)))).isEqualTo(1);
        assertThat(total(answers, doctor.collectedBy(Set.of(OrganisationId.next()))))
                .isZero();
        assertThat(total(answers, doctor.collectedBy(Set.of(Answers.ORGANISATION))))
                .isEqualTo(3);
    }

    @Test
    void whatIsWithheldIsNeitherFoundNorCounted() {
        var answers = answers().with("en", "a doctor");
        var hidden = new Shown(false, Set.of(OrganisationId.next()), Set.of(OrganisationId.next()));
        var shown = new Shown(false, Set.of(Answers.ORGANISATION), Set.of());

        assertThat(answers.search(AnswerQuery.all(), shown).total()).isEqualTo(1);
        assertThat(answers.search(AnswerQuery.all(), new Shown(false, Set.of(), Set.of()))
                        .total())
                .isZero();
        assertThat(answers.search(AnswerQuery.all(), hidden).total()).isZero();
        assertThat(answers.search(AnswerQuery.all().words("doctor"), hidden).hits())
                .isEmpty();
        assertThat(answers.search(AnswerQuery.all(), hidden).facets().get(Facet.LANGUAGE))
                .isEmpty();
    }

    @Test
    void whatWaitsIsWithheldFromThoseAloneWhoSeeItCovered() {
        var answers = answers();
        var waiting = ResponseId.next();
        answers.write(answers.document(ResponseId.next(), "story", "en", "a kind doctor"));
        answers.write(answers.waiting(waiting, "story", "en", "another doctor"));
        var covered = new Shown(false, Set.of(), Set.of(Answers.ORGANISATION));

        assertThat(answers.search(AnswerQuery.all(), covered).total()).isEqualTo(1);
        assertThat(answers.search(AnswerQuery.all().words("another"), covered).total())
                .isZero();
        assertThat(answers.search(AnswerQuery.all(), Shown.EVERYTHING).total()).isEqualTo(2);
    }

    @Test
    void aPageIsAPageAndTheTotalIsAll() {
        var answers = answers();
        IntStream.range(0, 25).forEach(i -> answers.with("en", "answer number " + i));

        var page = answers.search(
                AnswerQuery.all().words("answer").sorted(Sort.NEWEST).page(20, 10));

        assertThat(page.total()).isEqualTo(25);
        assertThat(page.hits()).hasSize(5);
    }

    @Test
    void aCoalitionFindsNothingOfAnother() {
        var ours = answers().with("en", "our secret");
        var theirs = answers().with("en", "their secret");

        assertThat(ours.found("secret")).containsExactly("our secret");
        assertThat(ours.found("their")).isEmpty();
        assertThat(ours.search(AnswerQuery.all().words("secret")).facets().get(Facet.LANGUAGE))
                .isEqualTo(Map.of("en", 1L));
        assertThat(total(ours, AnswerQuery.all().in(theirs.consultation))).isZero();
    }

    @Test
    void writingForOneCoalitionLeavesTheSameResponseOfAnotherAlone() {
        var ours = answers();
        var theirs = answers();
        var response = ResponseId.next();
        ours.write(ours.document(response, "story", "en", "ours"));
        theirs.write(theirs.document(response, "story", "en", "theirs"));

        index().write(ours.coalition, Map.of(response, List.of()));

        assertThat(ours.found("ours")).isEmpty();
        assertThat(theirs.found("theirs")).containsExactly("theirs");
    }

    @Test
    void withoutACoalitionNothingIsAnswered() {
        assertThatThrownBy(() -> index().search(none(), AnswerQuery.all(), Shown.EVERYTHING))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatTheRecordNoLongerSaysIsGone() {
        var answers = answers();
        var response = ResponseId.next();
        var story = answers.document(response, "story", "en", "first words");
        var wish = answers.document(response, "wish", "en", "second words");
        index().write(answers.coalition, Map.of(response, List.of(story, wish)));

        index().write(answers.coalition, Map.of(response, List.of(answers.document(response, "wish", "en", "third"))));

        assertThat(answers.found("words")).isEmpty();
        assertThat(answers.found("third")).hasSize(1);
    }

    @Test
    void writingTwiceIsWritingOnce() {
        var answers = answers();
        var document = answers.document(ResponseId.next(), "story", "en", "again");
        answers.write(document);
        answers.write(document);

        assertThat(answers.found("again")).hasSize(1);
    }

    @SuppressWarnings("NullAway")
    private static CoalitionId none() {
        return null;
    }

    private static long total(Answers answers, AnswerQuery query) {
        return answers.search(query).total();
    }
}
