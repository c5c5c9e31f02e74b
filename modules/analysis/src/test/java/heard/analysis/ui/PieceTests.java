package heard.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import heard.analysis.CodedPassage;
import heard.responses.Place;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PieceTests {
    private static CodedPassage passage(int from, int to) {
        return new CodedPassage(
                ExcerptId.next(),
                ResponseId.next(),
                "why",
                new Place(from, to),
                ThemeId.next(),
                "Sam",
                LocalDate.of(2026, 11, 23));
    }

    private static List<CodedPassage> passages(String text, List<Integer> numbers) {
        var passages = new ArrayList<CodedPassage>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            int from = numbers.get(i) % text.length();
            passages.add(passage(from, from + 1 + numbers.get(i + 1) % (text.length() - from)));
        }
        return passages;
    }

    @Property
    void allPiecesTogetherAreTheAnswer(
            @ForAll @StringLength(min = 1, max = 60) String text,
            @ForAll @Size(max = 12) List<@IntRange(max = 1000) Integer> numbers) {
        var pieces = Piece.of(text, passages(text, numbers), List.of());
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void thePiecesOfAPassageAreItsWords(
            @ForAll @StringLength(min = 1, max = 60) String text,
            @ForAll @Size(max = 12) List<@IntRange(max = 1000) Integer> numbers) {
        var passages = passages(text, numbers);
        var pieces = Piece.of(text, passages, List.of());
        for (var each : passages) {
            var words = pieces.stream()
                    .filter(piece -> piece.coded().contains(each))
                    .map(Piece::text)
                    .collect(Collectors.joining());
            assertThat(words).isEqualTo(each.place().in(text));
        }
    }
}
