package heard.bench;

import heard.HeardApplication;
import heard.coalitions.CoalitionForming;
import heard.questionnaires.Completeness;
import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.writing.WordListing;
import heard.questionnaires.writing.WritingAdvice;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * Row 34: what the server does at each change to a questionnaire of 500 questions in two languages, nearly all with a condition: it
 * saves the draft in the database, looks the whole over, advises on the writing and counts what is translated.
 */
final class DesignerBenchmark implements Benchmark {
    private static final int ROW = 34;
    private static final int WARM_UP = 40;
    private static final int CHANGES = 120;

    @Override
    public String name() {
        return "designer";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var form = FormReader.read(ImportBenchmark.form(), Language.ENGLISH).questionnaire();
        var figures = new ArrayList<Figure>();
        var builder = new SpringApplicationBuilder(HeardApplication.class);
        try (var application = builder.run("--heard.data=" + folder.resolve("data"), "--server.port=0")) {
            var coalition = application.getBean(CoalitionForming.class).form("Bench", List.of("Bench"));
            BenchConsultation.asOrganiser(coalition, () -> {
                var consultation = BenchConsultation.create(application, coalition);
                var desk = new Desk(application, consultation, form);
                figures.addAll(
                        figures("other words for one of 500 questions", desk.times(DesignerBenchmark::reworded)));
                figures.addAll(figures("one question more among 500", desk.times(DesignerBenchmark::longer)));
            });
        }
        return figures;
    }

    private static List<Figure> figures(String change, double[] times) {
        var sorted = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(sorted);
        return List.of(
                Figure.atMost(ROW, change + ", median", sorted[sorted.length / 2], "ms", 100),
                Figure.aside(ROW, change + ", p95", sorted[sorted.length * 95 / 100], "ms"));
    }

    private static Questionnaire reworded(Questionnaire before, int round) {
        var questions = new ArrayList<>(before.questions());
        var place = round * 37 % questions.size();
        var question = questions.get(place);
        questions.set(place, question.withLabel(question.label().with(Language.ENGLISH, "Other words " + round + "?")));
        return before.withQuestions(questions);
    }

    private static Questionnaire longer(Questionnaire before, int round) {
        var questions = new ArrayList<>(before.questions());
        var words = LocalizedText.of(Language.ENGLISH, "And what else?");
        questions.add(Question.of("more" + round, QuestionType.SHORT_TEXT, words));
        return before.withQuestions(questions);
    }

    /** What a screen of the designer does between a change and its answer. */
    private static final class Desk {
        private final QuestionnaireEditing editing;
        private final WritingAdvice advice;
        private final ConsultationId consultation;
        private DraftQuestionnaire draft;

        Desk(ApplicationContext application, ConsultationId consultation, Questionnaire form) {
            this.editing = application.getBean(QuestionnaireEditing.class);
            this.advice =
                    new WritingAdvice(application.getBean(WordListing.class).current());
            this.consultation = consultation;
            this.draft = editing.save(consultation, editing.open(consultation).revision(), form);
        }

        double[] times(BiFunction<Questionnaire, Integer, Questionnaire> change) {
            var times = new double[WARM_UP + CHANGES];
            for (int round = 0; round < times.length; round++) {
                var changed = change.apply(draft.questionnaire(), round);
                var begun = System.nanoTime();
                work(changed);
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
            return times;
        }

        private void work(Questionnaire changed) {
            draft = editing.save(consultation, draft.revision(), changed);
            var found =
                    QuestionnaireChecks.of(changed).size() + advice.of(changed).size();
            for (var language : changed.languages())
                found += Completeness.of(changed, language).of();
            if (found == 0) throw new IllegalStateException("nothing was looked at");
        }
    }
}
