package heard.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.AnswerCheck;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.QuestionType;
import heard.shared.Channel;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import heard.shared.StrategySection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentTests {
    private static final Content CONTENT = Content.read();
    private static final CompiledQuestionnaire QUESTIONNAIRE =
            CompiledQuestionnaire.of(CONTENT.consultation().questionnaire());

    @Test
    void thereAreAHundredAndTwentyResponsesInThreeLanguages() {
        var byLanguage = CONTENT.responses().stream()
                .collect(groupingBy(each -> each.spoken().tag(), counting()));
        assertThat(byLanguage).isEqualTo(Map.of("en", 60L, "ar", 30L, "fa", 30L));
        assertThat(CONTENT.responses().stream().map(ResponseContent::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyCommonKindOfQuestionIsAsked() {
        var asked = EnumSet.noneOf(QuestionType.class);
        QUESTIONNAIRE.questionnaire().questions().forEach(question -> asked.add(question.type()));
        assertThat(asked)
                .containsAll(EnumSet.of(
                        QuestionType.INFORMATION,
                        QuestionType.SHORT_TEXT,
                        QuestionType.LONG_TEXT,
                        QuestionType.ONE_OF,
                        QuestionType.MANY_OF,
                        QuestionType.YES_NO_NOT_SURE,
                        QuestionType.NUMBER,
                        QuestionType.DATE,
                        QuestionType.SCALE));
        assertThat(QUESTIONNAIRE.questionnaire().questions()).anyMatch(question -> question.relevant() != null);
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        for (var question : QUESTIONNAIRE.questionnaire().questions()) {
            assertComplete(question.name(), question.label());
            assertComplete(question.name(), question.hint());
            assertComplete(question.name(), question.constraintMessage());
            question.choices().forEach(choice -> assertComplete(choice.name(), choice.label()));
        }
        assertComplete("title", CONTENT.consultation().title());
        assertComplete("purpose", CONTENT.consultation().purpose());
    }

    private static void assertComplete(String name, LocalizedText text) {
        if (text.isEmpty()) return;
        assertThat(text.texts()).as(name).containsOnlyKeys("en", "ar", "fa");
    }

    @Test
    void everyAnswerFitsItsQuestion() {
        for (var response : CONTENT.responses()) {
            var answers = response.answers(QUESTIONNAIRE.questionnaire());
            assertThat(QUESTIONNAIRE.applicable(answers)).as(response.id()).isEqualTo(answers);
            for (var question : QUESTIONNAIRE.relevant(answers)) {
                var answer = answers.to(question.name());
                var sent = answer.map(each -> each.fields(question.name())).orElse(Map.of());
                var check = QUESTIONNAIRE.check(question, sent, answers, response.spoken());
                assertThat(check)
                        .as(response.id() + " " + question.name())
                        .isEqualTo(answer.<AnswerCheck>map(AnswerCheck.Given::new)
                                .orElseGet(AnswerCheck.NotAnswered::new));
            }
        }
    }

    @Test
    void everyAnswerBelongsToAQuestion() {
        for (var response : CONTENT.responses()) {
            var named = Stream.concat(response.chosen().keySet().stream(), response.words().keySet().stream())
                    .toList();
            assertThat(named).as(response.id()).doesNotHaveDuplicates().allMatch(name -> QUESTIONNAIRE
                    .questionnaire()
                    .question(name)
                    .isPresent());
        }
    }

    @Test
    void wordsAreInTheScriptOfTheirLanguage() {
        for (var response : CONTENT.responses()) {
            var arabic = response.spoken().direction().equals("rtl");
            for (var written : response.words().values()) {
                assertThat(shareOfArabicLetters(written)).as(written).satisfies(share -> {
                    if (arabic) assertThat(share).isGreaterThan(0.85);
                    else assertThat(share).isZero();
                });
            }
            assertThat(response.english().values()).allMatch(each -> shareOfArabicLetters(each) == 0);
        }
    }

    @Test
    void persianIsNotArabic() {
        var persian = written("fa");
        var arabic = written("ar");
        assertThat(persian).contains("پ", "چ", "گ", "ی", "ک").doesNotContain("ي", "ك", "ة");
        assertThat(arabic).contains("ي", "ك", "ة").doesNotContain("پ", "چ", "گ", "ی", "ک");
    }

    @Test
    void nobodySaysTheSameAsAnybodyElse() {
        assertThat(CONTENT.responses().stream().flatMap(each -> each.words().values().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void answersAreFromAFewWordsToLong() {
        var lengths = CONTENT.responses().stream()
                .map(each -> String.join(" ", each.words().values()).split("\\s+").length)
                .toList();
        assertThat(lengths).anyMatch(words -> words <= 5).anyMatch(words -> words > 150);
    }

    @Test
    void aboutSevenInTenMayBeQuotedAndNobodyWhoSaidOnlyTheCoalition() {
        var quotable = CONTENT.responses().stream()
                .filter(each -> each.consent().contains("quote"))
                .toList();
        assertThat(quotable).hasSizeBetween(78, 90).noneMatch(each -> each.consent()
                .contains("coalition"));
        assertThat(CONTENT.responses())
                .allMatch(each -> List.of("count", "quote", "coalition").containsAll(each.consent()));
    }

    @Test
    void mostCameThroughTheWebAndSomeWereWrittenDownByAFacilitator() {
        var byChannel = CONTENT.responses().stream().collect(groupingBy(ResponseContent::came, counting()));
        assertThat(byChannel.get(Channel.WEB)).isGreaterThan(90);
        assertThat(byChannel.get(Channel.FACILITATED)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyPassageStandsOnceInItsAnswer() {
        var book = CONTENT.codebook();
        assertThat(book.passages()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(book.themes()).hasSizeBetween(8, 10);
        for (var passage : book.passages()) {
            assertOnce(passage.response(), passage.question(), passage.words());
            assertThat(book.themes()).containsKey(passage.theme());
        }
        assertThat(book.redactions()).hasSize(4);
        book.redactions().forEach(each -> assertOnce(each.response(), each.question(), each.words()));
    }

    private static void assertOnce(String response, String question, String words) {
        var answer = CONTENT.response(response).words(question);
        assertThat(answer.indexOf(words)).as(words).isNotNegative().isEqualTo(answer.lastIndexOf(words));
    }

    @Test
    void nothingCodedIsWithheld() {
        var withheld = CONTENT.codebook().redactions().stream()
                .map(each -> each.response() + each.question())
                .collect(Collectors.toSet());
        assertThat(CONTENT.codebook().passages())
                .noneMatch(each -> withheld.contains(each.response() + each.question())
                        && !each.response().equals("en-50"));
    }

    @Test
    void theDossierQuotesOnlyPassagesThatMayBeQuoted() {
        var passages = new HashSet<>(CONTENT.codebook().passages());
        var quoted = new ArrayList<String>();
        for (var finding : CONTENT.dossier().findings()) {
            quoted.addAll(finding.quotes());
            assertThat(QUESTIONNAIRE.questionnaire().question(finding.figure())).isPresent();
        }
        assertThat(quoted).doesNotHaveDuplicates().allSatisfy(id -> assertThat(passages)
                .anyMatch(each -> id.equals(each.id())
                        && CONTENT.response(each.response()).consent().contains("quote")));
    }

    @Test
    void everyRecommendationRestsOnAFindingAndAddressesTheStrategy() {
        var findings = CONTENT.dossier().findings().stream()
                .map(DossierContent.FindingContent::id)
                .toList();
        var sections = CONTENT.consultation().sections().stream()
                .map(StrategySection::number)
                .toList();
        assertThat(CONTENT.dossier().recommendations()).hasSize(3).allSatisfy(each -> {
            assertThat(findings).containsAll(each.findings());
            assertThat(sections).containsAll(each.sections());
        });
    }

    @Test
    void thereIsAPersonForEachRoleAtAnAddressThatCannotBeAnybodys() {
        var people = CONTENT.coalition().people();
        assertThat(people).allMatch(each -> each.email().endsWith("@example.org"));
        assertThat(people.stream().flatMap(each -> each.roles().stream()).toList())
                .containsAll(Role.ofOrganisations());
        assertThat(CONTENT.coalition().organisations().keySet())
                .allSatisfy(name ->
                        assertThat(CONTENT.coalition().administrator(name)).isNotNull());
        assertThat(CONTENT.coalition().organisations())
                .hasSize(3)
                .containsKey(CONTENT.coalition().lead());
    }

    @Test
    void whoMayBeContactedCanBeReachedAndIsNobody() {
        assertThat(CONTENT.contacts()).hasSizeGreaterThan(4).allSatisfy(each -> {
            var details = each.details(CONTENT.response(each.response()).spoken());
            assertThat(details.isReachable()).isTrue();
            assertThat(details.email()).matches("|.*@example\\.org");
            assertThat(details.phone()).matches("|01632 960 \\d{3}");
        });
    }

    private static String written(String language) {
        return CONTENT.responses().stream()
                .filter(each -> each.spoken().equals(new Language(language)))
                .flatMap(each -> each.words().values().stream())
                .collect(Collectors.joining(" "));
    }

    private static double shareOfArabicLetters(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        var arabic = Arrays.stream(letters)
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC)
                .count();
        return letters.length == 0 ? 0 : (double) arabic / letters.length;
    }
}
