package heard.responses.ui;

import heard.look.MediumView;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.media.MediumName;
import java.util.Optional;
import java.util.stream.Stream;

/** What a facilitator can show, and let people listen to: the image and the recording of a question, as its page has them. */
final class QuestionMedia {
    private QuestionMedia() {}

    /** In the language that is spoken, else in the first one. */
    static Stream<MediumView> of(Question question, EntryWords words) {
        var image = question.medium(Medium.Kind.IMAGE);
        var recording = question.medium(Medium.Kind.AUDIO);
        return Stream.concat(
                address(image, words)
                        .map(at -> MediumView.image(at, image.words().in(words.language())))
                        .stream(),
                address(recording, words)
                        .map(at -> MediumView.sound(at, words.get("responses.question.listen")))
                        .stream());
    }

    private static Optional<String> address(Medium medium, EntryWords words) {
        return medium.file(words.language(), words.questionnaire().source())
                .flatMap(MediumName::parse)
                .map(name -> MediumName.address(words.consultation(), name.text()));
    }
}
