package heard;

import static heard.ConsultationFixtures.both;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A question of every type, alone and in a group that repeats, and what is expected of each wherever answers go. */
public final class EveryType {
    /** The group that repeats; its entries are called by the answer to {@link #CALLED}. */
    public static final String GROUP = "person";

    public static final String CALLED = "called";
    private static final String IN_ENTRY = "_of";

    private EveryType() {}

    /**
     * A question and its answer.
     *
     * @param answer null where the person gives none: texts to read, contact details
     * @param shown line by line in English, as a page for participants shows it
     * @param cells of a file that is imported, by the end of the column's name; none: it cannot be imported
     * @param figures by the end of the figure's name; none: it is not counted
     * @param xlsForm what it is when it comes back from an XLSForm; null: it does not
     * @param surveyJs the same of SurveyJS
     */
    public record Row(
            Question question,
            @Nullable Answer answer,
            List<String> shown,
            Map<String, String> cells,
            List<String> figures,
            @Nullable QuestionType xlsForm,
            @Nullable QuestionType surveyJs) {
        private Row shown(String... lines) {
            return new Row(question, answer, List.of(lines), cells, figures, xlsForm, surveyJs);
        }

        private Row cell(String end, String cell) {
            var all = new LinkedHashMap<>(cells);
            all.put(end, cell);
            return new Row(question, answer, shown, all, figures, xlsForm, surveyJs);
        }

        private Row counted(String... ends) {
            return new Row(question, answer, shown, cells, List.of(ends), xlsForm, surveyJs);
        }

        /** Out and back in, in both formats, where that changes what it is. */
        private Row back(@Nullable QuestionType fromXlsForm, @Nullable QuestionType fromSurveyJs) {
            return new Row(question, answer, shown, cells, figures, fromXlsForm, fromSurveyJs);
        }

        /** As it is asked of each person. */
        private Row inEntry() {
            var inside = named(question.withGroup(GROUP), question.name() + IN_ENTRY);
            return new Row(inside, answer, shown, cells, figures, xlsForm, surveyJs);
        }

        public String name() {
            return question.name();
        }

        public boolean isInEntry() {
            return question.group() != null;
        }

        /** The words that are found when somebody looks for them; empty: none. */
        public String words() {
            return answer == null ? "" : answer.words().orElse("");
        }

        @Override
        public String toString() {
            return name() + " (" + question.type() + ")";
        }
    }

    /** Those that stand alone, in the order in which they are asked; the last comes after the check page. */
    public static List<Row> alone() {
        var rows = new ArrayList<Row>();
        rows.add(row(of("leaflet", QuestionType.HIDDEN), new Answer.Text("library"))
                .cell("", "library")
                .back(QuestionType.HIDDEN, null));
        rows.add(row(of("welcome", QuestionType.INFORMATION), null));
        rows.addAll(everywhere());
        rows.add(row(of("reach", QuestionType.CONTACT), null).back(null, null));
        return rows;
    }

    /** The equality question. */
    public static Row last() {
        return row(
                        of("born", QuestionType.YEAR).with(Trait.EQUALITY, true),
                        new Answer.Number(BigDecimal.valueOf(1990)))
                .shown("1990")
                .cell("", "1990")
                .back(QuestionType.NUMBER, QuestionType.NUMBER);
    }

    /** Those that are asked of each person. */
    public static List<Row> inEntries() {
        var called = row(of(CALLED, QuestionType.SHORT_TEXT).withGroup(GROUP), new Answer.Text("Amina"))
                .shown("Amina")
                .cell("", "Amina");
        return Stream.concat(Stream.of(called), everywhere().stream().map(Row::inEntry))
                .toList();
    }

    public static List<Row> all() {
        return Stream.of(alone().stream(), inEntries().stream(), Stream.of(last()))
                .flatMap(each -> each)
                .toList();
    }

    public static Questionnaire questionnaire() {
        var person = Group.of(GROUP, Group.Kind.REPEAT, both("Somebody else", "شخص آخر"))
                .withLabelledBy(CALLED)
                .withLimits(Limits.between(0, 3));
        return new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                all().stream().map(Row::question).toList(),
                List.of(person),
                List.of());
    }

    private static List<Row> everywhere() {
        return Stream.of(texts(), choices(), numbers(), several(), attached(), declined())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> texts() {
        return List.of(
                row(of("short", QuestionType.SHORT_TEXT), new Answer.Text("Quayside"))
                        .shown("Quayside")
                        .cell("", "Quayside"),
                row(of("long", QuestionType.LONG_TEXT), new Answer.Text("They never asked the lighthouse keeper."))
                        .shown("They never asked the lighthouse keeper.")
                        .cell("", "They never asked the lighthouse keeper."));
    }

    private static List<Row> choices() {
        return List.of(
                row(of("one", QuestionType.ONE_OF).withChoices(places()), new Answer.One("other", "Under the bridge"))
                        .shown("Somewhere else: Under the bridge")
                        .cell("", "other")
                        .cell(".words", "Under the bridge")
                        .counted(""),
                row(
                                of("many", QuestionType.MANY_OF).withChoices(places()),
                                new Answer.Many(List.of("doctor", "other"), "On the ferry"))
                        .shown("At a doctor’s", "Somewhere else: On the ferry")
                        .cell("", "doctor; other")
                        .cell(".words", "On the ferry")
                        .counted(""),
                row(of("none", QuestionType.MANY_OF).withChoices(places()), new Answer.Many(List.of("nowhere")))
                        .shown("Nowhere")
                        .cell("", "Nowhere")
                        .counted(""),
                row(of("yes", QuestionType.YES_NO_NOT_SURE), new Answer.One(Answer.One.YES))
                        .shown("Yes")
                        .cell("", "yes")
                        .counted("")
                        .back(QuestionType.YES_NO_NOT_SURE, QuestionType.ONE_OF));
    }

    private static List<Row> numbers() {
        var years = Details.NONE.withLimits(Limits.between(0, 120).withUnit(both("years", "سنة")));
        var kilos = Details.NONE.withLimits(Limits.between(1, 90).withUnit(both("kg", "كغ")));
        var trust = new Scale(1, 5, both("not at all", "لا أثق"), both("fully", "أثق تمامًا"));
        return List.of(
                row(of("number", QuestionType.NUMBER).withDetails(years), new Answer.Number(BigDecimal.valueOf(3)))
                        .shown("3 years")
                        .cell("", "3")
                        .back(QuestionType.DECIMAL, QuestionType.NUMBER),
                row(of("decimal", QuestionType.DECIMAL).withDetails(kilos), new Answer.Number(new BigDecimal("2.5")))
                        .shown("2.5 kg")
                        .cell("", "2.5")
                        .back(QuestionType.DECIMAL, QuestionType.NUMBER),
                row(of("date", QuestionType.DATE), new Answer.Date(LocalDate.of(2020, 3, 31)))
                        .shown("31 March 2020")
                        .cell("", "31/3/2020"),
                row(of("month", QuestionType.MONTH), new Answer.Month(YearMonth.of(2020, 3)))
                        .shown("March 2020")
                        .cell("", "2020-03"),
                row(of("year", QuestionType.YEAR), new Answer.Number(BigDecimal.valueOf(2015)))
                        .shown("2015")
                        .cell("", "2015")
                        .back(QuestionType.NUMBER, QuestionType.NUMBER),
                row(of("scale", QuestionType.SCALE).withScale(trust), new Answer.Number(BigDecimal.valueOf(4)))
                        .shown("4")
                        .cell("", "4")
                        .counted(""));
    }

    private static List<Row> several() {
        return List.of(
                row(
                                of("grid", QuestionType.GRID)
                                        .withDetails(Details.NONE.withRows(people()))
                                        .withChoices(List.of(
                                                new Choice("well", both("Well", "جيدًا")),
                                                new Choice("badly", both("Badly", "سيئًا")))),
                                rows(new Answer.One("well"), new Answer.One("badly")))
                        .shown("Nurses: Well", "Doctors: Badly")
                        .cell(".nurses", "Well")
                        .cell(".doctors", "badly")
                        .counted(".nurses", ".doctors")
                        .back(null, QuestionType.GRID),
                row(
                                of("measure", QuestionType.GRID).withDetails(Details.NONE.withRows(people())),
                                rows(new Answer.Number(BigDecimal.ONE), new Answer.Number(BigDecimal.valueOf(5))))
                        .shown("Nurses: 1", "Doctors: 5")
                        .cell(".nurses", "1")
                        .cell(".doctors", "5")
                        .counted(".nurses", ".doctors")
                        .back(null, QuestionType.GRID),
                row(
                                of("ranking", QuestionType.RANKING).withChoices(people()),
                                new Answer.Ranking(List.of("doctors", "nurses")))
                        .shown("1. Doctors", "2. Nurses")
                        .cell("", "doctors > nurses")
                        .counted(""),
                row(
                                of("statements", QuestionType.STATEMENTS).withDetails(Details.NONE.withRows(people())),
                                rows(new Answer.One(Answer.One.AGREE), new Answer.One(Answer.One.PASS)))
                        .shown("Nurses: Agree", "Doctors: Pass")
                        .cell(".nurses", "agree")
                        .cell(".doctors", "pass")
                        .counted(".nurses", ".doctors")
                        .back(null, QuestionType.GRID),
                row(
                                of("decade", QuestionType.CALCULATED).withDetails(Details.NONE.withValue("2010 + 5")),
                                new Answer.Number(BigDecimal.valueOf(2015)))
                        .back(QuestionType.CALCULATED, QuestionType.CALCULATED));
    }

    private static List<Row> attached() {
        return List.of(
                row(of("file", QuestionType.FILE), files()).shown("photo.jpg"),
                row(of("photo", QuestionType.PHOTO), files()).shown("photo.jpg"),
                row(of("audio", QuestionType.AUDIO), files()).shown("recording.wav"));
    }

    private static List<Row> declined() {
        var notSure = new Answer.Declined(Answer.Declined.Reason.NOT_SURE);
        var rather = new Answer.Declined(Answer.Declined.Reason.RATHER_NOT_SAY);
        return List.of(
                row(of("unsure", QuestionType.ONE_OF).withChoices(people()).with(Trait.NOT_SURE, true), notSure)
                        .shown("I’m not sure")
                        .cell("", "not sure")
                        .counted(""),
                row(of("rather", QuestionType.SHORT_TEXT).with(Trait.RATHER_NOT_SAY, true), rather)
                        .shown("I’d rather not say")
                        .cell("", "rather-not-say"),
                row(of("never", QuestionType.SCALE).with(Trait.NOT_SURE, true), notSure)
                        .shown("I’m not sure")
                        .cell("", "not sure")
                        .counted(""));
    }

    private static List<Choice> places() {
        return List.of(
                new Choice("doctor", both("At a doctor’s", "عند طبيب")),
                new Choice("school", both("At a school", "في مدرسة")),
                new Choice("nowhere", both("Nowhere", "لا مكان")).with(Choice.Trait.EXCLUSIVE, true),
                new Choice("other", both("Somewhere else", "مكان آخر")).with(Choice.Trait.WITH_WORDS, true));
    }

    private static List<Choice> people() {
        return List.of(
                new Choice("nurses", both("Nurses", "الممرضات")), new Choice("doctors", both("Doctors", "الأطباء")));
    }

    private static Answer rows(Answer nurses, Answer doctors) {
        var rows = new LinkedHashMap<String, Answer>();
        rows.put("nurses", nurses);
        rows.put("doctors", doctors);
        return new Answer.Rows(rows);
    }

    /** Which it is says the content that was sent. */
    private static Answer files() {
        return new Answer.Files(List.of());
    }

    private static Row row(Question question, @Nullable Answer answer) {
        return new Row(question, answer, List.of(), Map.of(), List.of(), question.type(), question.type());
    }

    private static Question of(String name, QuestionType type) {
        return named(Question.of(name, type, LocalizedText.NONE), name);
    }

    private static Question named(Question question, String name) {
        var isSilent = question.type().isSilent();
        return question.withName(name)
                .withLabel(isSilent ? LocalizedText.NONE : both("Question " + name, "سؤال " + name));
    }

    /** What a person brings as the answer to a question that takes a file. */
    public static byte[] file(QuestionType type) {
        return type == QuestionType.AUDIO ? sound() : image();
    }

    private static byte[] image() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static byte[] sound() {
        var sound = ByteBuffer.allocate(52).order(ByteOrder.LITTLE_ENDIAN);
        sound.put(latin("RIFF")).putInt(44).put(latin("WAVEfmt ")).putInt(16);
        sound.putShort((short) 1).putShort((short) 1).putInt(8_000).putInt(8_000);
        sound.putShort((short) 1)
                .putShort((short) 8)
                .put(latin("data"))
                .putInt(8)
                .putLong(1);
        return sound.array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
