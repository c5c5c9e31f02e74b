package heard.questionnaires.importing;

import heard.questionnaires.Choice;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import heard.questionnaires.expressions.CelWriting;
import heard.questionnaires.expressions.Dialect;
import heard.questionnaires.expressions.Entries;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.NotTranslatable;
import heard.questionnaires.expressions.Scope;
import heard.questionnaires.expressions.Variable;
import heard.questionnaires.importing.Pending.Role;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a questionnaire together from what is read in a form, in the form's order. */
public final class FormBuilding {
    /** What a reference becomes that means the answer itself. */
    public static final String SELF = "";

    /** What SurveyJS calls the choice itself. */
    private static final Set<String> CHOICE = Set.of("item", "choice");

    private final Dialect dialect;
    private final ImportReport report;
    private final FormTexts texts;
    private final Names names = new Names();
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, String> piped = new HashMap<>();
    private final Map<String, String> calculated = new HashMap<>();
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<ReadGroup> groups = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Entries> entries = new HashMap<>();
    private final Map<String, String> repeats = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<ReadQuota> quotas = new ArrayList<>();
    private @Nullable String translating;

    /** A group that has begun; of one that is not kept the conditions go to its questions. */
    private record Open(ReadGroup group, boolean isKept) {}

    public FormBuilding(Dialect dialect, ImportReport report, FormTexts texts) {
        this.dialect = dialect;
        this.report = report;
        this.texts = texts;
    }

    public Dialect dialect() {
        return dialect;
    }

    public ImportReport report() {
        return report;
    }

    public FormTexts texts() {
        return texts;
    }

    public Names names() {
        return names;
    }

    /** From now on expressions may call that so; the first to have a name keeps it. */
    public void define(String reference, Variable variable) {
        variables.putIfAbsent(reference, variable);
    }

    /** Whether a name is taken in the form. */
    public boolean knows(String reference) {
        return piped.containsKey(reference);
    }

    /** From now on texts may show the answer to that question under that name. */
    public void pipe(String reference, String question) {
        piped.putIfAbsent(reference, question);
    }

    /** The question whose answer a text shows under that name. */
    public Optional<String> pipedAs(String reference) {
        return Optional.ofNullable(piped.get(reference));
    }

    public Optional<Variable> variable(String reference) {
        return Optional.ofNullable(variables.get(reference));
    }

    public void begin(ReadGroup group) {
        var kept = open.stream().filter(Open::isKept).count() < Group.DEEPEST && group.group() != null;
        if (!kept && group.group() != null && !group.group().title().isEmpty())
            group.entry().changed("group.deep");
        var placed = kept ? placed(group) : group;
        if (kept) groups.add(placed);
        open.push(new Open(placed, kept));
    }

    private ReadGroup placed(ReadGroup read) {
        var parent = group().map(Group::name).orElse(null);
        var group = read.group() == null ? null : read.group().withParent(parent);
        return new ReadGroup(group, read.entry(), read.pending());
    }

    public void end() {
        open.poll();
    }

    public boolean isInGroup() {
        return !open.isEmpty();
    }

    /** The innermost group that questions now stand in. */
    public Optional<Group> group() {
        return open.stream().filter(Open::isKept).findFirst().map(each -> each.group()
                .group());
    }

    /** From now on expressions outside of it can look at the entries of the group that repeats and has begun last. */
    public void defineEntries(String reference) {
        repeat().ifPresent(group -> entries.putIfAbsent(reference, new Entries(group.name(), "", Kind.LIST)));
    }

    /** How many levels up the group that repeats is; 0 where there is none, or more than one. */
    public int levels() {
        int levels = 0;
        int found = 0;
        for (var each : open) {
            levels++;
            var group = each.group().group();
            if (group == null || group.kind() != Group.Kind.REPEAT) continue;
            if (found > 0) return 0;
            found = levels;
        }
        return found;
    }

    /** The outermost group that repeats and is not over. */
    private Optional<Group> repeat() {
        return open.reversed().stream()
                .filter(each -> each.isKept() && each.group().group() != null)
                .map(each -> Objects.requireNonNull(each.group().group()))
                .filter(group -> group.kind() == Group.Kind.REPEAT)
                .findFirst();
    }

    public void add(ReadQuestion read) {
        var question = read.question().withGroup(group().map(Group::name).orElse(null));
        repeat().ifPresent(group -> repeats.putIfAbsent(question.name(), group.name()));
        var around = open.stream().filter(each -> !each.isKept()).flatMap(each -> each.group().pending().stream());
        questions.add(new ReadQuestion(
                question,
                read.entry(),
                Stream.concat(around, read.pending().stream()).toList()));
    }

    /** The name of a question that works that out, made when there was none; throws {@link NotTranslatable}. */
    public String workedOut(String expression) {
        var value = CelWriting.value(dialect, expression, scope(Optional.empty(), Pending.of(Role.VALUE, "", entry())));
        return calculated.computeIfAbsent(value.cel(), cel -> {
            var name = names.like("calculated");
            var question = Question.of(name, QuestionType.CALCULATED, LocalizedText.NONE);
            add(ReadQuestion.of(question.withDetails(question.details().withValue(cel)), entry()));
            return name;
        });
    }

    private static ImportReport.Entry entry() {
        return new ImportReport().other(Place.whole(""), "");
    }

    Scope scope(Optional<Variable> self, Pending pending) {
        return new Scope() {
            @Override
            public Optional<Variable> find(String reference) {
                var name = pending.references().apply(reference);
                return name.equals(SELF) ? self() : Optional.ofNullable(variables.get(name));
            }

            @Override
            public boolean isEntry(int levels) {
                return levels > 0 && levels == pending.levels();
            }

            @Override
            public Optional<Entries> entries(String reference) {
                return FormBuilding.this.entries(pending.references().apply(reference));
            }

            @Override
            public Optional<Variable> self() {
                return self.map(Variable::asThis);
            }
        };
    }

    /** Those of a group, or the answers to a question in one, where what is being translated stands outside of it. */
    private Optional<Entries> entries(String reference) {
        var group = entries.get(reference);
        var variable = variables.get(reference);
        var found = group != null || variable == null ? Optional.ofNullable(group) : inEntries(variable);
        return found.filter(each -> !each.group().equals(translating));
    }

    private Optional<Entries> inEntries(Variable variable) {
        var name = variable.cel().replaceFirst("^answers\\.", "");
        return Optional.ofNullable(repeats.get(name)).map(group -> new Entries(group, name, variable.kind()));
    }

    /** From now on it is the expressions of that question that are translated. */
    void translating(Question question) {
        translating = repeats.get(question.name());
    }

    /** The entries of a group that repeats are called by the answer to that question. */
    public void label(Group group, String reference) {
        labels.put(group.name(), reference);
    }

    private Group labelled(Group group) {
        var question = labels.get(group.name());
        return question == null ? group : group.withLabelledBy(piped.get(question));
    }

    /** A quota of the form. */
    public void add(ReadQuota quota) {
        quotas.add(quota);
    }

    private List<Quota> quotas() {
        translating = null;
        return quotas.stream().flatMap(quota -> quota.translated(this).stream()).toList();
    }

    /** The same, with the columns of what is chosen from in the question. */
    Scope filtering(Question question, Pending pending) {
        var scope = scope(Optional.empty(), pending);
        return new Scope() {
            @Override
            public Optional<Variable> find(String reference) {
                var isChoice = dialect == Dialect.SURVEYJS && CHOICE.contains(reference);
                return isChoice ? column(Choice.NAME) : scope.find(reference);
            }

            @Override
            public Optional<Variable> self() {
                return Optional.empty();
            }

            @Override
            public Optional<Variable> column(String name) {
                return ChoiceColumns.variable(question, name);
            }
        };
    }

    /** What is worked out is of the kind that its expression has. */
    void calculated(Question question, Kind kind) {
        var answer = "answers." + question.name();
        variables.replaceAll((_, variable) ->
                variable.cel().equals(answer) ? Variable.answer(question.name(), kind, Map.of()) : variable);
    }

    /** Everything together, as far as it holds together. */
    public ImportedForm finish(FormFormat format) {
        var translated = new ExpressionsTranslating(this);
        var placed = RepeatPlaces.of(groups);
        var whole = translated.questions(questions, placed);
        var used = texts.used();
        var first = used.isEmpty() || used.contains(texts.source()) ? texts.source() : used.getFirst();
        List<Language> languages = used.isEmpty() ? List.of(first) : used;
        var read = new Questionnaire(
                first,
                languages,
                whole,
                translated.groups().stream().map(this::labelled).toList(),
                quotas());
        var sound = new FormSoundness().sound(read, questions, placed);
        if (sound.questions().stream().noneMatch(question -> question.type().isAnswered())) {
            report.other(Place.whole(""), "").error("nothing");
        }
        var form = new ImportedForm(format, sound, report.lines());
        return form.hasErrors() ? new ImportedForm(format, Questionnaire.empty(first, languages), form.lines()) : form;
    }
}
