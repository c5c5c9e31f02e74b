package heard.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All that the demonstration shows, read from the files of {@code resources/demonstration}. */
record Content(
        CoalitionContent coalition,
        ConsultationContent consultation,
        List<ResponseContent> responses,
        List<ContactContent> contacts,
        CodebookContent codebook,
        List<StatementContent> statements,
        DossierContent dossier) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Content read() {
        return new Content(
                staff(),
                read("consultation", ConsultationContent.class),
                readResponses(),
                List.of(read("contacts", ContactContent[].class)),
                read("codebook", CodebookContent.class),
                List.of(read("statements", StatementContent[].class)),
                read("dossier", DossierContent.class));
    }

    /** The coalition alone. */
    static CoalitionContent staff() {
        return read("coalition", CoalitionContent.class);
    }

    /** The coalition beside it. */
    static NeighbourContent neighbour() {
        return read("neighbour", NeighbourContent.class);
    }

    /** The second consultation. */
    static LettersContent letters() {
        return read("letters", LettersContent.class);
    }

    /** Whether that person may be contacted again. */
    boolean mayBeContacted(ResponseContent response) {
        return contacts.stream().anyMatch(each -> each.response().equals(response.id()));
    }

    ResponseContent response(String id) {
        return responses.stream()
                .filter(response -> response.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no response " + id));
    }

    private static List<ResponseContent> readResponses() {
        return Stream.of("en", "ar", "fa")
                .flatMap(language -> Stream.of(read("responses/" + language, ResponseContent[].class))
                        .map(response -> response.in(language)))
                .toList();
    }

    private static <T> T read(String name, Class<T> type) {
        try (var stream = Content.class.getResourceAsStream("/demonstration/" + name + ".yaml")) {
            return YAML.readValue(Objects.requireNonNull(stream, name), type);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
