package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.responses.ResponseStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page with the entries of a group that repeats: added, changed, taken away. The link that adds one carries the id that it
 * will have, so that sending its first page twice, or in two tabs, makes one.
 */
@Component
class EntryPages {
    /** The field of a form that says in which entry its answers are given; no question can be called so. */
    static final String FIELD = "~entry";

    /** Where people come from who came from the check page to the list before. */
    static final String LIST = "list";

    /** An entry in the list. */
    record Listed(String id, String name, boolean finished) {}

    /** Something to mend before going on. */
    record Problem(String href, String text) {}

    private final Texts texts;

    EntryPages(Texts texts) {
        this.texts = texts;
    }

    /** The list, when the question stands for one, or when there is no room for the entry; else empty. */
    Optional<ModelAndView> list(Visit visit, Progress progress, Question question, @Nullable String from) {
        if (progress.entry().isPresent()) return full(progress).map(visit::go);
        return progress.repeat(question).flatMap(group -> {
            var first = first(progress, group);
            if (!progress.relevant().contains(first)) return Optional.empty();
            if (!first.equals(question)) return Optional.of(visit.go(progress.address(first)));
            return Optional.of(page(visit, progress, group, from, List.of()));
        });
    }

    /** What follows when the list was sent; empty when it was not. */
    Optional<ModelAndView> sent(Visit visit, Progress progress, Question question, MultiValueMap<String, String> form) {
        if (progress.entry().isPresent()) return full(progress).map(visit::go);
        return progress.repeat(question).map(group -> {
            if (form.containsKey("later")) return visit.go("later");
            var from = form.getFirst("from");
            var problems = problems(visit, progress, group);
            if (!problems.isEmpty()) return page(visit, progress, group, from, problems);
            if (progress.is(ResponseStatus.SUBMITTED)) return visit.go("mine");
            var number = progress.number(first(progress, group));
            return visit.go(Progress.CHECK.equals(from) ? Progress.CHECK : progress.after(number));
        });
    }

    private static Question first(Progress progress, Group group) {
        return progress.questionnaire().questionnaire().first(group).orElseThrow(NoSuchPage::new);
    }

    /** Where to go when one entry more would be too many. */
    private static Optional<String> full(Progress entry) {
        return entry.entry()
                .filter(each -> each.in(entry.all()).isEmpty())
                .flatMap(each -> entry.questionnaire().questionnaire().group(each.group()))
                .filter(group -> isFull(entry, group))
                .flatMap(_ -> entry.list());
    }

    private static boolean isFull(Progress progress, Group group) {
        return progress.all().entries(group.name()).size() >= group.limits().mostOr(Group.MOST_ENTRIES);
    }

    private List<Problem> problems(Visit visit, Progress progress, Group group) {
        var language = visit.language();
        var problems = new ArrayList<Problem>();
        var least = group.limits().leastOrZero();
        if (progress.all().entries(group.name()).size() < least) {
            problems.add(new Problem("#add", texts.get(language, "responses.entries.least", least)));
        }
        for (var entry : progress.entries(group)) {
            if (entry.missing().isEmpty()) continue;
            var name = EntryName.of(entry, language, texts);
            var href = "#entry-" + entry.entry().map(InEntry::id).orElse("");
            problems.add(new Problem(href, texts.get(language, "responses.entries.unfinished", name)));
        }
        return problems;
    }

    private ModelAndView page(
            Visit visit, Progress progress, Group group, @Nullable String from, List<Problem> problems) {
        var question = first(progress, group);
        var reader = PageReader.of(visit, progress.questionnaire().questionnaire(), progress.applicable(), texts);
        var pages = progress.pages(false);
        var step = pages.indexOf(List.of(question)) + 1;
        var fromCheck = Progress.CHECK.equals(from);
        var sent = progress.is(ResponseStatus.SUBMITTED);
        var back = sent ? "mine" : progress.before(progress.number(question)).orElse("safety");
        return visit.page("entries", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("title", texts.get(visit.language(), "responses.question.title", step))
                .addObject("problems", problems)
                .addObject("sections", PageSection.above(progress, question, reader))
                .addObject("heading", reader.words(group.title()))
                .addObject("text", reader.words(group.text()))
                .addObject("entries", listed(progress, group, visit))
                .addObject("full", isFull(progress, group))
                .addObject("most", group.limits().mostOr(Group.MOST_ENTRIES))
                .addObject("fresh", UUID.randomUUID().toString().substring(0, 8))
                .addObject("number", progress.number(question))
                .addObject("step", step)
                .addObject("steps", pages.size())
                .addObject("from", fromCheck ? Progress.CHECK : "")
                .addObject("sent", sent)
                .addObject("begun", progress.is(ResponseStatus.DRAFT))
                .addObject("back", fromCheck ? Progress.CHECK : back);
    }

    private List<Listed> listed(Progress progress, Group group, Visit visit) {
        return progress.entries(group).stream()
                .map(entry -> new Listed(
                        entry.entry().map(InEntry::id).orElse(""),
                        EntryName.of(entry, visit.language(), texts),
                        entry.missing().isEmpty()))
                .toList();
    }

    /** Where a page of an entry leads: on in the entry, then to the list, or straight back to the check page. */
    static String next(Progress before, Progress after, QuestionPages.Place place) {
        if (place.fromCheck()) {
            return after.newlyAsked(before)
                    .or(() -> after.outside().newlyAsked(before.outside()))
                    .map(Progress::checked)
                    .orElse(Progress.CHECK);
        }
        var here = after.address(place.question());
        var more = after.newlyAsked(before).filter(here::equals);
        return listed(after, place, more.orElseGet(() -> after.after(after.number(place.question()))));
    }

    static String back(Progress progress, QuestionPages.Place place, int number) {
        return listed(progress, place, progress.before(number).orElse(Progress.CHECK));
    }

    /** The list leads back to the check page when one came from there. */
    private static String listed(Progress progress, QuestionPages.Place place, String address) {
        if (place.from() == null) return address;
        var isList = progress.list().filter(address::equals).isPresent();
        return isList ? Progress.checked(address) : address + "&from=" + LIST;
    }
}
