package heard.questionnaires;

import com.fasterxml.jackson.annotation.JsonInclude;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scale of whole numbers.
 *
 * @param from the lowest point, usually 0 or 1
 * @param to the highest point
 * @param fromLabel what the lowest point means
 * @param toLabel what the highest point means
 * @param points what points between them mean, those that mean something, named by their number; absent in what was stored
 *     before there were any
 */
public record Scale(
        int from,
        int to,
        LocalizedText fromLabel,
        LocalizedText toLabel,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<Choice> points) {
    /** From one to five, the ends unnamed. */
    public static final Scale ONE_TO_FIVE = new Scale(1, 5, LocalizedText.NONE, LocalizedText.NONE);

    public Scale {
        points = List.copyOf(Objects.requireNonNullElse(points, List.of()));
    }

    /** A scale of which the ends alone mean something. */
    public Scale(int from, int to, LocalizedText fromLabel, LocalizedText toLabel) {
        this(from, to, fromLabel, toLabel, List.of());
    }

    /** What a point means; empty when nothing was written. */
    public LocalizedText label(int point) {
        if (point == from) return fromLabel;
        if (point == to) return toLabel;
        return between()
                .filter(each -> each.name().equals(String.valueOf(point)))
                .findFirst()
                .map(Choice::label)
                .orElse(LocalizedText.NONE);
    }

    /** Whether a point between the ends means something. */
    public boolean labelsBetween() {
        return between().anyMatch(each -> !each.label().isEmpty());
    }

    private Stream<Choice> between() {
        return points == null ? Stream.of() : points.stream();
    }

    public Scale withFrom(int changed) {
        return new Scale(changed, to, fromLabel, toLabel, points);
    }

    public Scale withTo(int changed) {
        return new Scale(from, changed, fromLabel, toLabel, points);
    }

    /** The same, where the point means that; blank takes it out. */
    public Scale withLabel(int point, LocalizedText label) {
        if (point == from) return new Scale(from, to, label, toLabel, points);
        if (point == to) return new Scale(from, to, fromLabel, label, points);
        var name = String.valueOf(point);
        var others = between().filter(each -> !each.name().equals(name));
        var changed = label.isEmpty() ? Stream.<Choice>of() : Stream.of(new Choice(name, label));
        return new Scale(
                from, to, fromLabel, toLabel, Stream.concat(others, changed).toList());
    }
}
