package heard.questionnaires.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A condition made of sentences.
 *
 * @param all whether all must hold, or any one of them
 */
record Sentences(boolean all, List<Sentence> sentences) {
    static final Sentences NONE = new Sentences(true, List.of());

    Sentences {
        sentences = List.copyOf(sentences);
    }

    /** The condition; empty when there is no sentence. */
    String cel() {
        return sentences.stream().map(Sentence::cel).collect(Collectors.joining(all ? " && " : " || "));
    }

    /** Reads what {@link #cel()} writes; empty when the condition says more than sentences can. */
    static Optional<Sentences> parse(String cel) {
        if (cel.isBlank()) return Optional.of(NONE);
        var any = parts(cel.strip(), "||");
        var all = parts(cel.strip(), "&&");
        if (any.size() > 1 && all.size() > 1) return Optional.empty();
        var isAll = any.size() == 1;
        var read = (isAll ? all : any)
                .stream().flatMap(part -> Sentence.parse(part).stream()).toList();
        return read.size() == (isAll ? all : any).size() ? Optional.of(new Sentences(isAll, read)) : Optional.empty();
    }

    /** Parts outside quotation marks. */
    private static List<String> parts(String cel, String sign) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at < cel.length(); at++) {
            if (cel.charAt(at) == '\\') at++;
            else if (cel.charAt(at) == '\'') quoted = !quoted;
            else if (!quoted && cel.startsWith(sign, at)) {
                parts.add(cel.substring(begin, at).strip());
                begin = at + sign.length();
            }
        }
        parts.add(cel.substring(begin).strip());
        return parts;
    }
}
