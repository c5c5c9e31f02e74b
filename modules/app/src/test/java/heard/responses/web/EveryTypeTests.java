package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import heard.EveryType;
import heard.EveryType.Row;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.evidence.DossierDownloading;
import heard.evidence.DossierWriting;
import heard.evidence.FigureChoice;
import heard.exchange.ColumnMeanings;
import heard.exchange.CsvReading;
import heard.exchange.ImportPlan;
import heard.exchange.ImportProgress;
import heard.exchange.ResponseImporting;
import heard.figures.FigureCounting;
import heard.figures.ProtectedTable;
import heard.questionnaires.Answer;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.exporting.ExportFormat;
import heard.questionnaires.importing.FormReader;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.search.AnswerHit;
import heard.search.AnswerHits;
import heard.search.AnswerQuery;
import heard.search.AnswerSearching;
import heard.search.Facet;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every type of question, answered on the participants' pages and followed to wherever answers and questions go. */
@HeardTest
class EveryTypeTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 40;
    private static final int SILENT = 15;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ResponseReading reading;

    @Autowired
    AnswerSearching searching;

    @Autowired
    FigureCounting counting;

    @Autowired
    CsvReading tables;

    @Autowired
    ResponseImporting importing;

    @Autowired
    Coding coding;

    @Autowired
    ThemeEditing themes;

    @Autowired
    DossierWriting writing;

    @Autowired
    DossierDownloading downloading;

    @Autowired
    List<ExportFormat> formats;

    @TempDir
    Path folder;

    AskingEverything.Open open;
    Participant person;

    @BeforeEach
    void everythingIsAsked() {
        open = asking.open(EveryType.questionnaire());
        person = new Participant(browser);
    }

    /** Through all pages, to the one on which answers are checked. */
    private void answersEverything() {
        person.opens(open.address() + "?language=en&leaflet=library").opens(open.address() + "/2");
        EveryType.alone().stream().skip(1).forEach(this::sends);
        person.follows("Add");
        EveryType.inEntries().forEach(this::sends);
        assertThat(person.heading()).isEqualTo("Somebody else");
        person.sends();
        assertThat(person.at()).endsWith("/check");
    }

    private void sendsEverything() {
        answersEverything();
        person.sends();
        sends(EveryType.last());
        assertThat(person.at()).endsWith("/consent");
        person.sends("count", "true", "quote", "true", "contact", "true");
        assertThat(person.at()).endsWith("/done");
    }

    /** What is asked on the page. */
    private void sends(Row row) {
        var question = row.question();
        if (question.type().isSilent()) return;
        assertThat(person.page().select("main").text()).as("%s", row).contains("Question " + row.name());
        if (question.type().isAttached()) person.sendsFile(row.name(), EveryType.file(question.type()));
        else if (question.type() == QuestionType.CONTACT) person.sends("phone", "+44 7700 900456");
        else if (row.answer() instanceof Answer.Rows(var rows, var ignored)
                && question.type() == QuestionType.STATEMENTS)
            rows.forEach((name, stance) -> person.sends(fields(stance, row.name() + "." + name)));
        else person.sends(row.answer() == null ? new String[0] : fields(row.answer(), row.name()));
        assertThat(person.status()).as("%s", row).isEqualTo(200);
    }

    private static String[] fields(Answer answer, String name) {
        var fields = new ArrayList<String>();
        answer.fields(name)
                .forEach((field, values) -> values.forEach(value -> Collections.addAll(fields, field, value)));
        return fields.toArray(String[]::new);
    }

    /** From what is asked, with the entry in which it is, to the lines beneath it. */
    private Map<String, List<String>> listed() {
        var listed = new LinkedHashMap<String, List<String>>();
        for (var each : person.page().select("dl.answers > div")) {
            listed.put(each.select("dt").text(), each.select("dd.lines").eachText());
        }
        return listed;
    }

    private static String label(Row row) {
        return (row.isInEntry() ? "Amina " : "") + "Question " + row.name();
    }

    private void assertListed(List<Row> rows) {
        var listed = listed();
        for (var row : rows) {
            if (row.shown().isEmpty()) continue;
            assertThat(listed.get(label(row))).as("%s", row).isEqualTo(row.shown());
        }
        assertThat(listed.get("Question reach")).containsExactly("Not shown here: it is kept apart from your answers");
        assertThat(listed).doesNotContainKeys("Question leaflet", "Question welcome", "Question decade");
    }

    private ReadResponse response() {
        return fixtures.as(open.coalition(), Role.ANALYST, () -> reading.rows(open.id(), ResponseFilter.ALL, 0, 50))
                .getFirst();
    }

    /** One who answered that. */
    private ReadResponse response(String question) {
        return fixtures
                .as(open.coalition(), Role.ANALYST, () -> reading.rows(open.id(), ResponseFilter.ALL, 0, 100))
                .stream()
                .filter(each -> each.answers().has(question))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Answer> answers(ReadResponse response) {
        var answers = new LinkedHashMap<String, Answer>();
        response.answers().byPlace().forEach((place, answer) -> answers.put(name(place), answer));
        return answers;
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private void assertAnswered(Map<String, Answer> answers) {
        for (var row : EveryType.all()) {
            if (row.answer() == null) assertThat(answers).as("%s", row).doesNotContainKey(row.name());
            else if (row.question().type().isAttached()) {
                assertThat(answers.get(row.name()))
                        .as("%s", row)
                        .isInstanceOfSatisfying(Answer.Files.class, files -> assertThat(
                                        files.files().getFirst().name())
                                .isEqualTo(row.shown().getFirst()));
            } else assertThat(answers.get(row.name())).as("%s", row).isEqualTo(row.answer());
        }
    }

    @Test
    void eachIsAskedCheckedSentAndShownOnThePageOfTheReceipt() {
        answersEverything();
        assertListed(Stream.concat(EveryType.alone().stream(), EveryType.inEntries().stream())
                .toList());
        person.sends();
        sends(EveryType.last());
        person.sends("count", "true", "quote", "true", "contact", "true");
        assertAnswered(answers(response()));
        person.opens(open.address() + "/mine");
        assertListed(EveryType.all());
    }

    @Test
    void eachIsTakenBackAndGivenAgain() {
        sendsEverything();
        for (var row : EveryType.all()) {
            if (row.shown().isEmpty() || row.name().equals(EveryType.CALLED)) continue;
            var said = (row.isInEntry() ? "Amina: " : "") + "Question " + row.name();
            person.opens(open.address() + "/mine").follows("Take back: " + said).sends();
            assertThat(answers(response())).as("%s", row).doesNotContainKey(row.name());
            person.opens(open.address() + "/mine").follows("Change: " + said);
            sends(row);
            assertThat(answers(response())).as("%s", row).containsKey(row.name());
        }
        assertAnswered(answers(response()));
    }

    @Test
    void whatIsWrittenIsFoundUnderItsQuestion() {
        sendsEverything();
        var written = EveryType.all().stream()
                .filter(row -> !row.words().isEmpty())
                .collect(Collectors.toMap(Row::name, Row::words));
        until(() -> found("").total() == written.size());
        var hits = found("");
        assertThat(hits.hits().stream().map(AnswerHit::question).map(EveryTypeTests::name))
                .containsExactlyInAnyOrderElementsOf(written.keySet());
        assertThat(hits.facets().get(Facet.QUESTION)).containsOnlyKeys(written.keySet());
        written.forEach((name, words) -> assertThat(found('"' + words + '"').hits())
                .as(name)
                .extracting(hit -> name(hit.question()))
                .contains(name));
    }

    private AnswerHits found(String words) {
        var query = AnswerQuery.all().words(words).in(open.id()).page(0, 100);
        return fixtures.as(open.coalition(), Role.ANALYST, () -> searching.search(query));
    }

    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** As many people as figures show, each with the same answers, and some who say nothing. */
    private void manyAreImported() {
        var cells = new LinkedHashMap<String, String>();
        for (var row : EveryType.all()) {
            var start = row.isInEntry() ? EveryType.GROUP + ".1." : "";
            row.cells().forEach((end, cell) -> cells.put(start + row.name() + end, cell));
        }
        var lines = new ArrayList<String>();
        lines.add(String.join(",", cells.keySet()));
        lines.addAll(Collections.nCopies(PEOPLE, String.join(",", cells.values())));
        var silent = cells.keySet().stream().map(column -> column.equals("short") ? "Nothing more" : "");
        lines.addAll(Collections.nCopies(SILENT, silent.collect(Collectors.joining(","))));
        var meanings = new ColumnMeanings(EveryType.questionnaire(), List.copyOf(cells.keySet()));
        var meant = cells.keySet().stream().collect(Collectors.toMap(each -> each, meanings::likely));
        var plan = new ImportPlan(
                meant,
                Language.ENGLISH,
                LocalDate.of(2026, 1, 5),
                open.coalition().lead().id(),
                true);
        var report = fixtures.as(open.coalition(), Role.ORGANISER, () -> {
            var file = tables.open(written(lines));
            return importing.run(open.id(), file, plan, ImportProgress.NOBODY);
        });
        assertThat(report.responses()).isEqualTo(PEOPLE + SILENT);
        assertThat(report.notAsked()).isZero();
    }

    private Path written(List<String> lines) {
        try {
            return Files.write(folder.resolve("answers.csv"), lines);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void whatFitsIntoATableComesInAgain() {
        manyAreImported();
        var answers = answers(response("long"));
        for (var row : EveryType.all()) {
            if (row.cells().isEmpty() && row.question().type() != QuestionType.CALCULATED)
                assertThat(answers).as("%s", row).doesNotContainKey(row.name());
            else assertThat(answers.get(row.name())).as("%s", row).isEqualTo(row.answer());
        }
    }

    @Test
    void whatCanBeCountedIsCountedAloneAndInEntries() {
        manyAreImported();
        var figures = new LinkedHashSet<String>();
        for (var row : EveryType.all()) {
            var start = row.isInEntry() ? EveryType.GROUP + "/any/" : "";
            row.figures().forEach(end -> figures.add(start + row.name() + end));
        }
        var countable = fixtures.as(open.coalition(), Role.ANALYST, () -> counting.countable(open.id()));
        assertThat(countable.stream().map(Question::name)).containsExactlyElementsOf(figures);
        for (var figure : figures) {
            var table = fixtures.as(open.coalition(), Role.ANALYST, () -> counting.byQuestion(open.id(), figure));
            assertThat(table.rows())
                    .as(figure)
                    .extracting(each -> each.cell().number())
                    .contains(PEOPLE);
            assertThat(labels(table)).as(figure).doesNotContain("");
        }
    }

    private static List<String> labels(ProtectedTable table) {
        return table.rows().stream()
                .map(each -> each.label().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void wordsAndNumbersOfEntriesStandInADossierAsOthersDo() {
        sendsEverything();
        manyAreImported();
        var response = response("photo");
        var places = response.answers().byPlace().keySet().stream()
                .filter(place -> List.of("one", "one_of", "long_of").contains(name(place)))
                .toList();
        var excerpts = fixtures.as(open.coalition(), Role.ANALYST, () -> {
            var theme = themes.add(open.id(), ThemeForm.named("Nobody asked"));
            return places.stream()
                    .map(place -> coding.code(response.id(), place, 0, 5, theme))
                    .toList();
        });
        var html = fixtures.as(open.coalition(), Role.POLICY_LEAD, () -> {
            var dossier = writing.create(open.id(), Language.ENGLISH, "Nobody asked");
            var finding = writing.addFinding(dossier);
            excerpts.forEach(each -> writing.quote(dossier, finding, each));
            writing.addFigure(dossier, finding, FigureChoice.ofQuestion("person/any/yes_of"));
            writing.addFigure(dossier, finding, FigureChoice.ofQuestion("grid.nurses"));
            return new String(downloading.file(dossier, DossierDownloading.Format.HTML), StandardCharsets.UTF_8);
        });
        assertThat(html).contains("Under", "They ", "Somebody else – Question yes_of", "Question grid – Nurses");
    }

    @Test
    void questionsComeBackFromEachFormatAsItIsToldThere() {
        assertBack("questionnaires.export.xlsform.", Row::xlsForm);
        assertBack("questionnaires.export.surveyjs.", Row::surveyJs);
        var json = FormReader.read(written("questionnaires.export.json."), Language.ENGLISH);
        assertThat(json.questionnaire()).isEqualTo(EveryType.questionnaire());
    }

    private void assertBack(String key, Function<Row, @Nullable QuestionType> expected) {
        var form = FormReader.read(written(key), Language.ENGLISH);
        assertThat(form.hasErrors()).as("%s", form.noted()).isFalse();
        for (var row : EveryType.all()) {
            assertThat(form.questionnaire().question(row.name()).map(Question::type))
                    .as("%s from %s", row, key)
                    .isEqualTo(Optional.ofNullable(expected.apply(row)));
        }
    }

    private byte[] written(String key) {
        var order = new ExportFormat.Order(
                open.id(),
                EveryType.questionnaire(),
                LocalizedText.of(Language.ENGLISH, "Everything"),
                Language.ENGLISH,
                false);
        var format = formats.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return format.write(order).file();
    }

    @Test
    void theDocumentForReviewHasEachWithItsChoices() throws IOException {
        var text = word(written("paper.review."));
        for (var row : EveryType.all()) {
            if (row.question().type().isSilent()) continue;
            assertThat(text).as("%s", row).contains("Question " + row.name());
        }
        assertThat(text).contains("Somewhere else", "Nurses", "Badly", "kg", "Agree", "I’d rather not say");
    }

    private static String word(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException("no document");
    }
}
