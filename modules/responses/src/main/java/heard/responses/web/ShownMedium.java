package heard.responses.web;

import heard.questionnaires.Medium;
import heard.questionnaires.media.MediumName;
import heard.shared.Language;
import java.util.Optional;

/**
 * An image or a recording as a page shows it.
 *
 * @param words what the image shows
 * @param otherwise the language in which a recording is instead of the reader's, in words; empty: it is in the reader's
 */
record ShownMedium(String address, int width, int height, String words, String otherwise) {
    /** In the reader's language, else in the first one; empty when there is none, or when no file of ours has that name. */
    static Optional<ShownMedium> of(Medium medium, PageReader reader) {
        var own = medium.file(reader.language());
        return own.or(() -> medium.file(reader.source()))
                .flatMap(MediumName::parse)
                .filter(name -> name.kind() == medium.kind())
                .map(name -> new ShownMedium(
                        reader.base() + "/media/" + name,
                        name.width(),
                        name.height(),
                        reader.words(medium.words()),
                        own.isPresent() ? "" : otherwise(reader.source(), reader.language())));
    }

    private static String otherwise(Language language, Language reader) {
        return language.nameIn(reader);
    }
}
