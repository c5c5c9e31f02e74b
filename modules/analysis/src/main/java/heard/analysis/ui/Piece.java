package heard.analysis.ui;

import heard.analysis.CodedPassage;
import heard.safeguarding.RedactionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stretch of an answer within which the same passages apply; passages may overlap, pieces do not.
 *
 * @param text its words; all pieces together are the answer
 * @param coded the coded passages that cover it
 * @param withheld the redaction that covers it
 */
record Piece(String text, List<CodedPassage> coded, Optional<RedactionRow> withheld) {
    static List<Piece> of(String text, List<CodedPassage> coded, List<RedactionRow> withheld) {
        var edges = new TreeSet<Integer>(List.of(0, text.length()));
        coded.forEach(
                each -> edges.addAll(List.of(each.place().from(), each.place().to())));
        withheld.forEach(
                each -> edges.addAll(List.of(each.place().from(), each.place().to())));
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int to : edges.subSet(1, Math.max(text.length(), 1) + 1)) {
            if (to <= text.length()) pieces.add(piece(text, from, to, coded, withheld));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<CodedPassage> coded, List<RedactionRow> withheld) {
        return new Piece(
                text.substring(from, to),
                coded.stream()
                        .filter(each -> each.place().from() <= from
                                && to <= each.place().to())
                        .toList(),
                withheld.stream()
                        .filter(each -> each.place().from() <= from
                                && to <= each.place().to())
                        .findFirst());
    }
}
