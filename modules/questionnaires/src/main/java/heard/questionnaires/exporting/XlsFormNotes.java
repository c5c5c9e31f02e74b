package heard.questionnaires.exporting;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Trait;
import java.util.stream.Collectors;

/** What of a question an XLSForm has no place for. */
final class XlsFormNotes {
    private XlsFormNotes() {}

    static void of(Question question, ExportNotes notes) {
        var name = question.name();
        switch (question.type()) {
            case CONTACT -> notes.add(name, "contact");
            case GRID -> notes.add(name, "grid");
            case STATEMENTS -> notes.add(name, "statements");
            case YEAR -> notes.add(name, "year");
            case RANKING -> {
                if (question.limits().least() != null || question.limits().most() != null) notes.add(name, "ranking");
            }
            default -> {}
        }
        var points = question.points();
        var isMeant = !points.fromLabel().isEmpty() || !points.toLabel().isEmpty() || points.labelsBetween();
        if (question.type() == QuestionType.SCALE && isMeant) notes.add(name, "scale");
        if (question.type().isNumber() && !question.limits().unit().isEmpty()) notes.add(name, "unit");
        var files = question.details().media().stream()
                .flatMap(medium -> medium.files().values().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!files.isEmpty()) notes.add(name, "media.files", files);
        if (question.has(Trait.EQUALITY)) notes.add(name, "equality");
        if (question.has(Trait.ADDING)) notes.add(name, "adding");
        if (question.has(Trait.SHUFFLED) && question.type().hasRows()) notes.add(name, "shuffled");
        if (question.worded().isPresent() && question.type().hasChoices()) notes.add(name, "words");
        var declines = question.has(Trait.NOT_SURE) || question.has(Trait.RATHER_NOT_SAY);
        if (declines && question.type().isAnswered() && !takesDeclined(question)) notes.add(name, "declined");
    }

    /** Whether "I'm not sure" can stand among its choices. */
    static boolean takesDeclined(Question question) {
        return switch (question.type()) {
            case ONE_OF, MANY_OF, YES_NO_NOT_SURE -> true;
            default -> false;
        };
    }
}
