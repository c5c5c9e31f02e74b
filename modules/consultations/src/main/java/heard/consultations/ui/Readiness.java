package heard.consultations.ui;

import heard.consultations.ConsultationDetails;
import heard.consultations.FormCheck;
import heard.questionnaires.Completeness;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a consultation still needs before people can be asked. */
final class Readiness {
    /**
     * One thing.
     *
     * @param needed whether it cannot be opened without it
     * @param about the message's argument
     * @param path of the screen where it is put right
     */
    record Item(
            boolean done,
            boolean needed,
            String key,
            @Nullable Object about,
            String path) {}

    private final ConsultationDetails details;
    private final Questionnaire questionnaire;
    private final Language reader;
    private final List<Item> items = new ArrayList<>();

    private Readiness(ConsultationDetails details, Questionnaire questionnaire, Language reader) {
        this.details = details;
        this.questionnaire = questionnaire;
        this.reader = reader;
    }

    static List<Item> of(ConsultationDetails details, Questionnaire questionnaire, LocalDate today, Language reader) {
        var readiness = new Readiness(details, questionnaire, reader);
        readiness.words();
        readiness.questions();
        readiness.dates(today);
        return List.copyOf(readiness.items);
    }

    static boolean canOpen(List<Item> items) {
        return items.stream().allMatch(item -> item.done() || !item.needed());
    }

    private void words() {
        setting(FormCheck.problems(details.form()).isEmpty(), true, "settings", null);
        setting(details.purpose().has(details.source()), true, "purpose", null);
        var missing = names(
                language -> !details.title().has(language) || !details.purpose().has(language));
        if (details.languages().size() > 1) setting(missing.isEmpty(), false, "languages", missing);
    }

    private void questions() {
        var errors = QuestionnaireChecks.of(questionnaire).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        question(!questionnaire.questions().isEmpty(), true, "questions", null);
        if (questionnaire.questions().isEmpty()) return;
        if (errors > 0) question(false, true, "errors", errors);
        if (details.languages().size() > 1) translations();
    }

    private void translations() {
        var closed = names(language -> !Completeness.of(questionnaire, language).canOpen());
        var missing =
                names(language -> !Completeness.of(questionnaire, language).isComplete());
        var path = ConsultationsNavigation.languages(details.id());
        items.add(
                closed.isEmpty()
                        ? new Item(missing.isEmpty(), false, "translations", missing, path)
                        : new Item(false, true, "untranslated", closed, path));
    }

    private void dates(LocalDate today) {
        var closes = details.closesOn();
        setting(closes == null || !closes.isBefore(today), true, "dates", null);
        setting(details.retainUntil().isAfter(today), true, "retention", null);
    }

    private String names(Predicate<Language> incomplete) {
        return String.join(
                ", ",
                details.languages().stream()
                        .filter(incomplete)
                        .map(language -> language.nameIn(reader))
                        .toList());
    }

    private void setting(boolean done, boolean needed, String key, @Nullable Object about) {
        items.add(new Item(done, needed, key, about, ConsultationsNavigation.settings(details.id())));
    }

    private void question(boolean done, boolean needed, String key, @Nullable Object about) {
        items.add(new Item(done, needed, key, about, ConsultationsNavigation.questions(details.id())));
    }
}
