package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Choice;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Shuffle;
import heard.responses.ResponseStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the questions that stand together on one page. */
@Component
class QuestionPages {
    /**
     * Where a person is.
     *
     * @param question the first one on the page
     * @param from {@code check} when they came from the check page
     * @param row of STATEMENTS: the name of the statement; null: the first one
     */
    record Place(
            Question question,
            @Nullable String from,
            @Nullable String row) {
        Place {
            if (!Progress.CHECK.equals(from) && !EntryPages.LIST.equals(from)) from = null;
        }

        boolean fromCheck() {
            return Progress.CHECK.equals(from);
        }

        Optional<Choice> row(List<Choice> rows) {
            if (row == null) return rows.stream().findFirst();
            return rows.stream().filter(each -> each.name().equals(row)).findFirst();
        }
    }

    private final Texts texts;

    QuestionPages(Texts texts) {
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param typed what was sent and comes back with its problems; empty: what was answered, or stands there at first
     */
    ModelAndView of(
            Visit visit,
            Progress progress,
            Place place,
            Map<String, List<String>> typed,
            List<AnswerCheck.Problem> problems) {
        var reader = reader(visit, progress);
        var together = progress.together(place.question());
        var asked = together.stream()
                .map(question -> asked(
                        reader,
                        progress,
                        progress.offered(question),
                        problems.isEmpty() ? filled(progress, question, typed) : Echo.of(typed),
                        problems,
                        together.size() == 1))
                .toList();
        var page = page(visit, progress, place, asked, reader);
        if (!problems.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The page again, with one choice of a ranking moved; nothing is saved yet. */
    ModelAndView moved(Visit visit, Progress progress, Place place, Map<String, List<String>> form, String pressed) {
        var changed = new HashMap<>(form);
        for (var question : progress.together(place.question())) {
            var prefix = question.name() + "/";
            if (question.type() == QuestionType.RANKING && pressed.startsWith(prefix)) {
                var choices = Shuffle.of(
                        question,
                        progress.offered(question).choices(),
                        reader(visit, progress).person());
                changed.putAll(Order.moved(choices, question.name(), form, pressed.substring(prefix.length())));
            }
        }
        return of(visit, progress, place, Echo.of(changed), List.of());
    }

    /** The statements in the order in which this person sees them. */
    List<Choice> rows(Visit visit, Progress progress, Question question) {
        return Shuffle.of(
                question,
                progress.offered(question).rows(),
                visit.receipt().digits().hashCode());
    }

    private PageReader reader(Visit visit, Progress progress) {
        return PageReader.of(visit, progress.questionnaire().questionnaire(), progress.applicable(), texts);
    }

    private static Map<String, List<String>> filled(
            Progress progress, Question question, Map<String, List<String>> typed) {
        if (!typed.isEmpty()) return typed;
        return progress.answers()
                .to(question.name())
                .or(() -> progress.initial(question))
                .map(answer -> fields(answer, question))
                .orElse(Map.of());
    }

    private static Map<String, List<String>> fields(Answer answer, Question question) {
        return answer.fields(question.name());
    }

    private AskedQuestion asked(
            PageReader reader,
            Progress progress,
            Question question,
            Map<String, List<String>> form,
            List<AnswerCheck.Problem> problems,
            boolean alone) {
        var wrong = problems.stream()
                .filter(problem -> problem.field().equals(question.name())
                        || problem.field().startsWith(question.name() + "."))
                .findFirst()
                .map(problem -> new AskedQuestion.FieldProblem(
                        problem.field(),
                        texts.get(
                                reader.language(),
                                problem.key(),
                                problem.arguments().toArray())))
                .orElse(null);
        return new AskedQuestion(question, reader, form, wrong, alone);
    }

    private ModelAndView page(
            Visit visit, Progress progress, Place place, List<AskedQuestion> asked, PageReader reader) {
        var question = place.question();
        var number = progress.number(question);
        var pages = progress.pages(Progress.isEquality(question));
        var together = progress.together(question);
        var step = pages.indexOf(together) + 1;
        var wrong = asked.stream().filter(each -> each.problem() != null).toList();
        var page = visit.page("question")
                .addObject("title", title(visit, step, !wrong.isEmpty()))
                .addObject("asked", asked)
                .addObject("wrong", wrong)
                .addObject("upload", asked.stream().anyMatch(each -> each.type().isAttached()))
                .addObject(PagePermissions.RECORDS, asked.stream().anyMatch(AskedQuestion::records))
                .addObject("number", number)
                .addObject("step", step)
                .addObject("steps", pages.size())
                .addObject("equality", Progress.isEquality(question))
                .addObject("from", place.from())
                .addObject("entry", progress.entry().map(InEntry::id).orElse(""))
                .addObject("adding", null)
                .addObject("preview", false)
                .addObject("begun", progress.is(ResponseStatus.DRAFT))
                .addObject("sent", progress.is(ResponseStatus.SUBMITTED))
                .addObject("back", back(progress, place, number));
        page.addObject("sections", EntryName.above(progress, question, reader, texts))
                .addObject("heading", PageSection.heading(progress, question, reader));
        statement(page, visit, progress, place, asked);
        return page;
    }

    /** Statements that share a page with other questions stand there all at once. */
    static boolean isOneAtATime(Progress progress, Question question) {
        return question.type() == QuestionType.STATEMENTS
                && progress.together(question).size() == 1;
    }

    /** Where one statement is asked. */
    static String statement(Progress progress, Question question, Choice row) {
        var address = progress.address(question);
        return address + (address.contains("?") ? "&" : "?") + "row="
                + URLEncoder.encode(row.name(), StandardCharsets.UTF_8);
    }

    private void statement(ModelAndView page, Visit visit, Progress progress, Place place, List<AskedQuestion> asked) {
        var question = place.question();
        if (!isOneAtATime(progress, question)) return;
        var rows = rows(visit, progress, question);
        var row = place.row(rows).orElseThrow(NoSuchPage::new);
        var at = rows.indexOf(row);
        var one = asked.getFirst();
        page.addObject("row", row.name())
                .addObject("rowStep", at + 1)
                .addObject("rowSteps", rows.size())
                .addObject("asked", List.of(one.row(row, true)))
                .addObject("lead", one.label())
                .addObject("whole", one);
        if (at == rows.size() - 1) page.addObject("adding", one);
        if (at > 0) {
            page.addObject("back", statement(progress, question, rows.get(at - 1)));
        }
    }

    /** Says nothing of what is asked: a title stays in the browser's history. */
    private String title(Visit visit, int step, boolean wrong) {
        var title = texts.get(visit.language(), "responses.question.title", step);
        return wrong ? texts.get(visit.language(), "responses.problem.title", title) : title;
    }

    private static String back(Progress progress, Place place, int number) {
        if (place.fromCheck()) return Progress.CHECK;
        if (progress.entry().isPresent()) return EntryPages.back(progress, place, number);
        if (progress.is(ResponseStatus.SUBMITTED)) return "mine";
        var first = Progress.isEquality(place.question()) ? Progress.CHECK : "safety";
        return progress.before(number).orElse(first);
    }
}
