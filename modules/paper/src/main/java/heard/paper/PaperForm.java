package heard.paper;

import heard.coalitions.Organisation;
import heard.consultations.PrivacyNotice;
import heard.consultations.PublicConsultation;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A questionnaire to be filled in by hand: who asks, the questions, what one agrees to, and boxes for the facilitator. */
final class PaperForm {
    private static final int MOST_ENTRIES = 4;
    private static final int USUAL_ENTRIES = 3;

    private final Questionnaire questionnaire;
    private final PaperWords words;
    private final Sheet sheet;
    private final PaperQuestion answering;
    private final PaperMedia media;
    private final Set<Group> begun = new HashSet<>();

    private PaperForm(Questionnaire questionnaire, PaperWords words, Function<String, Optional<byte[]>> files) {
        this.questionnaire = questionnaire;
        this.words = words;
        sheet = new Sheet(words.language());
        var going = new GoingOn(
                CompiledQuestionnaire.of(questionnaire), words.numbering().order());
        answering = new PaperQuestion(sheet, words, going);
        media = new PaperMedia(questionnaire, words, sheet, files);
    }

    /**
     * All of it, with who asks and what one agrees to.
     *
     * @param files contents of images, by their names
     */
    static Sheet of(
            PublicConsultation consultation,
            Questionnaire questionnaire,
            PaperWords words,
            Function<String, Optional<byte[]>> files) {
        var form = new PaperForm(questionnaire, words, files);
        form.about(consultation);
        form.questions();
        form.consent(names(consultation));
        return form.sheet;
    }

    /** The questions alone. */
    static Sheet questions(Questionnaire questionnaire, PaperWords words, Function<String, Optional<byte[]>> files) {
        var form = new PaperForm(questionnaire, words, files);
        form.questions();
        return form.sheet;
    }

    private void questions() {
        var repeated = new HashSet<Group>();
        for (var question : words.numbering().order()) {
            var repeat = questionnaire.repeat(question);
            if (repeat.isEmpty()) ask(question);
            else if (repeated.add(repeat.get())) entries(repeat.get());
        }
    }

    private void about(PublicConsultation consultation) {
        var details = consultation.details();
        sheet.add("Title", words.in(details.title()))
                .add("Text", words.get("responses.consultation.by", names(consultation)));
        sheet.add("Text", words.get("responses.safety.names"));
        sheet.add("Heading1", words.get("responses.consultation.privacy"));
        for (var section : PrivacyNotice.of(consultation, words.language())) {
            sheet.add("BoxLabel", words.get(section.key() + ".heading"));
            sheet.add("Text", words.get(section.key(), section.arguments().toArray()));
        }
        sheet.pageBreak();
    }

    private static String names(PublicConsultation consultation) {
        return consultation.organisations().stream().map(Organisation::name).collect(Collectors.joining(", "));
    }

    private void ask(Question question) {
        questionnaire.around(question).stream().filter(begun::add).forEach(this::begin);
        asked(question);
    }

    private void asked(Question question) {
        media.picture(question);
        var number = words.numbering().number(question.name());
        if (number.isEmpty()) {
            only(question.relevant(), "paper.only", "paper.ask");
            sheet.add("Text", words.in(question.label())).add("Hint", words.in(question.hint()));
            media.listen(question);
            return;
        }
        sheet.add("Question", words.get("paper.question", words.number(number.getAsInt()), words.in(question.label())));
        only(question.relevant(), "paper.only", "paper.ask");
        sheet.add("Hint", words.in(question.hint()));
        media.listen(question);
        if (question.required()) sheet.add("Hint", words.get("paper.required"));
        answering.answer(question);
    }

    private void begin(Group group) {
        sheet.add("Heading1", words.in(group.title()));
        only(group.relevant(), "paper.section", "paper.section.ask");
        sheet.add("Text", words.in(group.text()));
    }

    private void only(@Nullable String cel, String key, String otherwise) {
        if (cel == null) return;
        sheet.add("Only", words.condition(cel).map(said -> words.get(key, said)).orElseGet(() -> words.get(otherwise)));
    }

    /** A group that repeats: its questions once for each of some entries. */
    private void entries(Group group) {
        var questions = words.numbering().order().stream()
                .filter(each -> questionnaire.repeat(each).filter(group::equals).isPresent())
                .toList();
        var outer = new ArrayList<>(questionnaire.around(questions.getFirst()));
        outer.subList(outer.indexOf(group), outer.size()).clear();
        outer.stream().filter(begun::add).forEach(this::begin);
        only(group.relevant(), "paper.section", "paper.section.ask");
        int count = Math.min(MOST_ENTRIES, group.limits().mostOr(USUAL_ENTRIES));
        for (int entry = 1; entry <= count; entry++) {
            sheet.add("Heading1", words.get("paper.entry", words.in(group.title()), words.number(entry)));
            sheet.add("Text", entry == 1 ? words.in(group.text()) : "");
            questions.forEach(this::asked);
        }
        if (group.limits().mostOr(Group.MOST_ENTRIES) > count) sheet.add("Text", words.get("paper.more"));
    }

    private void consent(String names) {
        sheet.pageBreak().add("Title", words.get("responses.consent.heading"));
        sheet.add("Text", words.get("responses.consent.lead", names));
        for (var use : List.of("count", "quote", "only", "contact")) {
            var label = words.get("responses.consent." + use, names);
            sheet.add("Tick", Marks.BOX + "\u2002" + label)
                    .add("Hint", words.get("responses.consent." + use + ".means", names));
        }
        sheet.add("Text", words.get("responses.consent.later"));
        sheet.add("Heading1", words.get("paper.done"));
        sheet.box(words.get("paper.card"), 4).box(words.get("paper.facilitator"), 9);
    }
}
