package heard.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast of the palette by WCAG 2.2's formula; axe leaves out some Arabic paragraphs. */
class PaletteTests {
    private static final Pattern COLOUR = Pattern.compile("--heard-([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> TEXTS = List.of("ink", "ink-soft", "accent", "accent-strong", "danger", "good");
    private static final List<String> GROUNDS = List.of("ground", "surface", "accent-soft", "warm-soft");

    private final String sheet = read();
    private final Map<String, String> light = colours(sheet.substring(0, sheet.indexOf("@media")));
    private final Map<String, String> dark = colours(sheet.substring(sheet.indexOf("@media")));

    @Test
    void textStandsOutSevenToOneInLightAndInDark() {
        for (var palette : List.of(light, dark)) {
            for (var text : TEXTS) for (var ground : GROUNDS) demand(palette, text, ground, 7);
            demand(palette, "on-accent", "accent", 7);
            demand(palette, "on-accent", "accent-strong", 7);
            demand(palette, "surface", "danger", 7);
            demand(palette, "on-mark", "mark", 7);
        }
    }

    @Test
    void theEdgesOfFieldsStandOutThreeToOne() {
        for (var palette : List.of(light, dark)) {
            demand(palette, "line", "ground", 3);
            demand(palette, "line", "surface", 3);
        }
    }

    private static void demand(Map<String, String> palette, String one, String other, double least) {
        assertThat(contrast(palette.get(one), palette.get(other)))
                .as(one + " on " + other)
                .isGreaterThanOrEqualTo(least);
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var sum = 0.0;
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        for (var part = 0; part < 3; part++) {
            var value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            sum += weights[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Map<String, String> colours(String text) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(text).results().forEach(each -> colours.put(each.group(1), each.group(2)));
        return colours;
    }

    private static String read() {
        try (var in = PaletteTests.class.getResourceAsStream("/META-INF/resources/heard/tokens.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
