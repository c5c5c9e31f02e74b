package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.library.KeptQuestion;
import heard.questionnaires.library.QuestionCopying;
import heard.questionnaires.library.QuestionKeeping;
import heard.questionnaires.library.Template;
import heard.questionnaires.library.Templates;
import heard.shared.ConsultationId;
import heard.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where an organiser can take questions from. */
@Service
class LibrarySources {
    /** The kinds of sources there are. */
    enum Kind {
        WHOLE,
        BLOCKS,
        KEPT,
        COPY
    }

    private final QuestionKeeping keeping;
    private final QuestionCopying copying;

    LibrarySources(QuestionKeeping keeping, QuestionCopying copying) {
        this.keeping = keeping;
        this.copying = copying;
    }

    List<LibrarySource> of(Kind kind, ConsultationId here, Questionnaire into, Component reader) {
        return switch (kind) {
            case WHOLE -> templates(true, into, reader);
            case BLOCKS -> templates(false, into, reader);
            case KEPT -> kept(into, reader);
            case COPY -> others(here, into);
        };
    }

    private static List<LibrarySource> templates(boolean whole, Questionnaire into, Component reader) {
        return Templates.ALL.stream()
                .filter(template -> template.whole() == whole)
                .map(template -> source(template, into, reader))
                .toList();
    }

    private static LibrarySource source(Template template, Questionnaire into, Component reader) {
        return new LibrarySource(
                template.title().in(Language.ENGLISH),
                reader.getTranslation("questionnaires.library.about." + template.name()),
                into.withQuestions(template.questions()).withGroups(List.of()).withQuotas(List.of()));
    }

    private List<LibrarySource> kept(Questionnaire into, Component reader) {
        var questions = keeping.all().stream().map(KeptQuestion::question).toList();
        if (questions.isEmpty()) return List.of();
        return List.of(new LibrarySource(
                reader.getTranslation("questionnaires.library.kept"),
                "",
                into.withQuestions(questions).withGroups(List.of()).withQuotas(List.of())));
    }

    private List<LibrarySource> others(ConsultationId here, Questionnaire into) {
        return copying.others(here).entrySet().stream()
                .map(other -> new LibrarySource(other.getValue().in(into.source()), "", copying.of(other.getKey())))
                .filter(source -> !source.questionnaire().questions().isEmpty())
                .toList();
    }

    /** Another question that is kept under the name of this one. */
    Optional<Question> inPlaceOf(Question question) {
        return keeping.kept(question.name()).filter(kept -> !kept.label().equals(question.label()));
    }

    void keep(Question question) {
        keeping.keep(question);
    }

    /** Takes questions out of those that are kept. */
    void discard(Collection<Question> questions) {
        var names = questions.stream().map(Question::name).toList();
        keeping.all().stream()
                .filter(kept -> names.contains(kept.question().name()))
                .forEach(kept -> keeping.discard(kept.id()));
    }
}
