package heard.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import heard.contacts.ContactDetails;
import heard.look.ReaderLanguage;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Numbering;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import heard.responses.MissingAnswers;
import heard.responses.Upload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** All questions that are asked, on one screen; which those are follows the answers at once. */
final class EntryForm extends Div implements QuestionBox.Changes {
    private static final long serialVersionUID = 1;

    /** Keeps answers and gives back all of them. */
    interface Saving {
        Answers save(Map<String, Optional<Answer>> answers, List<Upload> uploads);

        /** How the person can be reached, as they said so far. */
        ContactDetails contact();

        void reach(ContactDetails details);
    }

    /** Something to mend: in words, and how to get there. */
    record Problem(String text, Runnable there) {}

    private final transient CompiledQuestionnaire questionnaire;
    private final transient EntryWords words;
    private final transient Saving saving;
    private final transient Numbering numbering;
    private final transient Map<String, Component> parts = new HashMap<>();
    private final transient List<InEntry> opened = new ArrayList<>();
    private transient Answers answers;

    EntryForm(CompiledQuestionnaire questionnaire, EntryWords words, Answers answers, Saving saving) {
        this.questionnaire = questionnaire;
        this.words = words;
        this.answers = answers;
        this.saving = saving;
        this.numbering = Numbering.of(questionnaire.questionnaire());
        addClassName("heard-entry");
        getElement().executeJs("import(document.baseURI + '../heard/entering.js').then(it => it.watch(this))");
        draw();
    }

    @Override
    public void typed(QuestionBox box) {
        var check = check(box, box.question().withRequired(false));
        box.problem("");
        switch (check) {
            case AnswerCheck.Given(var answer) -> keep(box, Optional.of(answer), List.of());
            case AnswerCheck.NotAnswered() -> keep(box, Optional.empty(), List.of());
            case AnswerCheck.Problem problem when !box.isUnfinished() -> box.problem(said(problem));
            case AnswerCheck.Problem ignored -> {}
        }
    }

    @Override
    public void brought(QuestionBox box, Optional<Upload> file) {
        box.problem("");
        keep(
                box,
                file.map(upload -> new Answer.Files(List.of(upload.attached()))),
                file.stream().toList());
        box.showFile(answers.to(box.place()));
    }

    private void keep(QuestionBox box, Optional<? extends Answer> answer, List<Upload> uploads) {
        if (answers.to(box.place()).equals(answer)) return;
        keep(Map.of(box.place(), answer.map(given -> (Answer) given)), uploads);
    }

    private void keep(Map<String, Optional<Answer>> changes, List<Upload> uploads) {
        answers = withOpened(saving.save(changes, uploads));
        draw();
    }

    private AnswerCheck check(QuestionBox box, Question question) {
        return in(box).check(question, box.form(), answers, ReaderLanguage.current());
    }

    private CompiledQuestionnaire in(QuestionBox box) {
        var place = box.place().split("/");
        return place.length < 3 ? questionnaire : questionnaire.in(new InEntry(place[0], place[1]));
    }

    private String said(AnswerCheck.Problem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }

    /** What stands between this and sending; marks it beside its question too. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        getChildren()
                .filter(QuestionBox.class::isInstance)
                .map(QuestionBox.class::cast)
                .forEach(box -> {
                    var wrong = wrong(box);
                    box.problem(wrong);
                    if (!wrong.isEmpty()) problems.add(new Problem(wrong, box::focus));
                });
        for (var place : MissingAnswers.of(questionnaire, answers)) {
            questionnaire.questionnaire().group(place).ifPresent(group -> problems.add(few(group)));
        }
        return problems;
    }

    private String wrong(QuestionBox box) {
        var question = box.question();
        if (question.type().isAttached()) {
            var missing = question.required() && !answers.has(box.place());
            return missing ? getTranslation("questionnaires.problem.required.file") : "";
        }
        return check(box, question) instanceof AnswerCheck.Problem problem ? said(problem) : "";
    }

    private Problem few(Group group) {
        var least = group.limits().leastOrZero();
        var add = parts.get("add:" + group.name());
        return new Problem(
                group.title().in(words.language()) + ": " + getTranslation("responses.entries.least", least),
                () -> Optional.ofNullable(add).ifPresent(Component::scrollIntoView));
    }

    /** Puts what is asked now in its order; what stays is not touched, so that the one who types is not disturbed. */
    private void draw() {
        var wanted = wanted();
        var stays = new HashSet<>(wanted);
        getChildren().filter(each -> !stays.contains(each)).toList().forEach(this::remove);
        for (int at = 0; at < wanted.size(); at++) {
            if (getComponentCount() <= at || getComponentAt(at) != wanted.get(at)) {
                addComponentAtIndex(at, wanted.get(at));
            }
        }
    }

    private List<Component> wanted() {
        var wanted = new ArrayList<Component>();
        var relevant = questionnaire.relevant(answers);
        relevant.stream().filter(each -> !each.has(Trait.EQUALITY)).forEach(each -> add(wanted, each));
        var equality =
                relevant.stream().filter(each -> each.has(Trait.EQUALITY)).toList();
        if (!equality.isEmpty()) {
            wanted.add(part("equality", () -> new Paragraph(words.get("responses.question.equality"))));
        }
        equality.forEach(each -> add(wanted, each));
        return wanted;
    }

    private void add(List<Component> wanted, Question question) {
        var whole = questionnaire.questionnaire();
        for (var group : whole.around(question)) {
            if (group.title().isEmpty()) continue;
            var heading = part("group:" + group.name(), () -> heading(group));
            if (!wanted.contains(heading)) wanted.add(heading);
        }
        var repeat = whole.repeat(question);
        if (question.type() == QuestionType.CONTACT)
            wanted.add(part("contact:" + question.name(), () -> contact(question)));
        else if (repeat.isPresent()) entries(wanted, repeat.get());
        else wanted.add(box(questionnaire, question, question.name()));
    }

    private Component contact(Question question) {
        var label = number(question) + ". " + words.in(question.label(), () -> questionnaire.applicable(answers));
        return new ContactBox(label, words, saving.contact(), saving::reach);
    }

    private Component heading(Group group) {
        var heading = new H2(group.title().in(words.language()));
        var text = group.text().in(words.language());
        var all = new Div(heading);
        if (!text.isEmpty()) all.add(new Paragraph(text));
        words.mark(all);
        return all;
    }

    private void entries(List<Component> wanted, Group group) {
        var entries = answers.entries(group.name());
        for (int at = 0; at < entries.size(); at++) {
            var inside = new InEntry(group.name(), entries.get(at).id());
            var asked = questionnaire.in(inside);
            var heading = (EntryHeading) part("entry:" + inside.place(), () -> entryHeading(group, inside));
            heading.number(at + 1);
            wanted.add(heading);
            asked.relevant(answers).forEach(each -> wanted.add(box(asked, each, inside.place(each.name()))));
        }
        if (entries.size() < group.limits().mostOr(Group.MOST_ENTRIES)) {
            wanted.add(part("add:" + group.name(), () -> adding(group)));
        }
    }

    private Component entryHeading(Group group, InEntry inside) {
        return new EntryHeading(group.title().in(words.language()), () -> {
            opened.remove(inside);
            keep(Map.of(inside.place(), Optional.empty()), List.of());
        });
    }

    private Button adding(Group group) {
        return new Button(getTranslation("responses.enter.add", group.title().in(words.language())), _ -> {
            begin(new InEntry(group.name(), UUID.randomUUID().toString().substring(0, 8)));
        });
    }

    /** Kept only once something is answered in it. */
    private void begin(InEntry inside) {
        var first = new LinkedHashMap<String, Optional<Answer>>();
        var asked = questionnaire.in(inside);
        opened.add(inside);
        answers = withOpened(answers);
        asked.relevant(answers).forEach(question -> asked.initial(question, answers)
                .ifPresent(answer -> first.put(inside.place(question.name()), Optional.of(answer))));
        if (first.isEmpty()) draw();
        else keep(first, List.of());
    }

    private Answers withOpened(Answers kept) {
        var all = kept;
        for (var inside : opened) {
            if (inside.in(all).isPresent()) continue;
            var entries = new ArrayList<>(all.entries(inside.group()));
            entries.add(new Answer.Entry(inside.id(), Answers.NONE));
            all = all.with(inside.group(), new Answer.Entries(entries));
        }
        return all;
    }

    /** Another one when other choices are offered. */
    private QuestionBox box(CompiledQuestionnaire asked, Question question, String place) {
        var offered = asked.offered(question, answers);
        var which = question.filter() == null ? "" : offered.choices().toString() + offered.rows();
        var box = (QuestionBox) part("question:" + place + which, () -> filled(offered, place));
        box.label(words.in(question.label(), () -> asked.applicable(answers)));
        return box;
    }

    private QuestionBox filled(Question question, String place) {
        var number = number(question);
        var box = new QuestionBox(question, place, number, words, this);
        box.show(answers.to(place));
        return box;
    }

    private String number(Question question) {
        var number = numbering.number(question.name());
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private Component part(String key, Supplier<Component> make) {
        return parts.computeIfAbsent(key, _ -> make.get());
    }

    /** What stands above the answers of one entry. */
    private static final class EntryHeading extends Div {
        private static final long serialVersionUID = 1;

        private final H3 heading = new H3();
        private final String title;

        EntryHeading(String title, Runnable remove) {
            this.title = title;
            addClassName("heard-entry-heading");
            var button = new Button(getTranslation("responses.entries.remove"), _ -> remove.run());
            button.addThemeName("tertiary");
            add(heading, button);
        }

        void number(int number) {
            heading.setText(title + " " + number);
        }
    }
}
