package heard.paper;

import heard.questionnaires.Medium;
import heard.questionnaires.Medium.Kind;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.media.MediumName;
import heard.shared.Language;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Images of questions on paper; of recordings it is said that there are some. */
final class PaperMedia {
    private final Questionnaire questionnaire;
    private final PaperWords words;
    private final Sheet sheet;
    private final Function<String, Optional<byte[]>> contents;

    /** @param contents of files, by their names */
    PaperMedia(
            Questionnaire questionnaire, PaperWords words, Sheet sheet, Function<String, Optional<byte[]>> contents) {
        this.questionnaire = questionnaire;
        this.words = words;
        this.sheet = sheet;
        this.contents = contents;
    }

    /** The image, to stand above the question. */
    void picture(Question question) {
        Medium picture = question.medium(Kind.IMAGE);
        picture.file(words.language(), questionnaire.source())
                .flatMap(MediumName::parse)
                .filter(name -> name.kind() == Kind.IMAGE)
                .ifPresent(name -> contents.apply(name.text())
                        .ifPresent(content -> sheet.picture(name, content, words.in(picture.words()))));
    }

    /** That somebody who does not read can listen elsewhere. */
    void listen(Question question) {
        if (!question.medium(Kind.AUDIO).files().isEmpty()) sheet.add("Hint", words.get("paper.listen"));
    }

    /** What there is besides the words, for those who look a questionnaire over. */
    void facts(Question question) {
        var picture = question.medium(Kind.IMAGE);
        if (!picture.files().isEmpty()) sheet.add("Hint", words.get("paper.review.image", words.in(picture.words())));
        var spoken = questionnaire.languages().stream()
                .filter(language -> question.medium(Kind.AUDIO).file(language).isPresent())
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!spoken.isEmpty()) sheet.add("Hint", words.get("paper.review.audio", spoken));
    }

    private String name(Language language) {
        return language.nameIn(words.language());
    }
}
