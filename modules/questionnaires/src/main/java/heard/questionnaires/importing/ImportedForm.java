package heard.questionnaires.importing;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.media.MediumFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form that was read and not yet taken over.
 *
 * @param questionnaire empty when there are errors
 * @param lines one for every thing in the file
 * @param files images and recordings that its questions name, to be kept when it is taken over
 */
public record ImportedForm(
        FormFormat format, Questionnaire questionnaire, List<ImportLine> lines, List<MediumFile> files) {
    public ImportedForm {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    /** A form without images and recordings. */
    public ImportedForm(FormFormat format, Questionnaire questionnaire, List<ImportLine> lines) {
        this(format, questionnaire, lines, List.of());
    }

    /** With more to say, of what came with the form. */
    ImportedForm and(List<ImportLine> more) {
        return new ImportedForm(
                format,
                questionnaire,
                Stream.concat(lines.stream(), more.stream()).toList(),
                files);
    }

    /** How many things of a kind the form has. */
    public long count(Thing thing) {
        return lines.stream().filter(line -> line.thing() == thing).count();
    }

    /** What became of so many questions, conditions and texts: the three together are all of them. */
    public long count(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.thing() != Thing.OTHER && line.outcome() == outcome)
                .count();
    }

    /** What is to be told of those that did not come over unchanged: a line for each, or for all of which the same is to be told. */
    public List<ImportLine> noted() {
        return lines.stream()
                .filter(line ->
                        line.outcome() != Outcome.CARRIED && !line.notes().isEmpty())
                .toList();
    }

    /** Whether nothing may be taken over. */
    public boolean hasErrors() {
        return lines.stream().anyMatch(line -> line.outcome() == Outcome.ERROR);
    }
}
