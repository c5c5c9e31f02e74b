package heard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import heard.exchange.CsvProblem.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTests {
    private final CsvReading reading = new CsvReading();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void rowsKnowTheLineOnWhichTheyBegin() {
        var file = reading.open(file("name,said\nA,\"one\ntwo\"\n\nB,three\n"));
        assertThat(file.columns()).containsExactly("name", "said");
        assertThat(reading.preview(file, 10))
                .containsExactly(new CsvRow(2, List.of("A", "one\ntwo")), new CsvRow(4, List.of("B", "three")));
    }

    @Test
    void theDelimiterIsFound() {
        assertThat(reading.open(file("a;b;c\n1,5;2;3\n")).delimiter()).isEqualTo(';');
        assertThat(reading.open(file("a\tb\n1, 2\t3\n")).delimiter()).isEqualTo('\t');
        assertThat(reading.open(file("a|b\n1|2\n")).delimiter()).isEqualTo('|');
        assertThat(reading.open(file("a,\"b;c;d;e\"\n1,2\n")).delimiter()).isEqualTo(',');
    }

    @Test
    void theEncodingIsFoundWhereItIsSure() {
        var text = "name,said\ncafé,“naïve”\nplain,words that are long enough to be sure of it\n";
        for (var encoding : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            var file = reading.open(file(text.getBytes(Charset.forName(encoding))));
            assertThat(reading.preview(file, 1).getFirst().cells()).as(encoding).containsExactly("café", "“naïve”");
        }
        assertThat(reading.open(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                        .columns())
                .containsExactly("name", "said");
    }

    @Test
    void anEncodingThatIsNotSureIsRefusedWithTheLine() {
        var arabic = "name,said\nabc,def\nسمير,كيف الحال يا صديقي\n".getBytes(Charset.forName("windows-1256"));
        assertThat(problem(file(arabic))).isEqualTo(CsvProblem.of(Kind.UNKNOWN_ENCODING, 3));
    }

    @Test
    void filesThatAreNoTextAreRefused() {
        assertThat(problem(file(new byte[0])).kind()).isEqualTo(Kind.EMPTY);
        assertThat(problem(file("\n\n")).kind()).isEqualTo(Kind.EMPTY);
        assertThat(problem(file(new byte[] {'P', 'K', 3, 4, 0, 0}))).isEqualTo(CsvProblem.of(Kind.NOT_TEXT, 0, "xlsx"));
        assertThat(problem(file("a,b\n1,2\n3,\u00004\n"))).isEqualTo(CsvProblem.of(Kind.NUL, 3));
    }

    @Test
    void aHeadingIsNeeded() {
        assertThat(problem(file("a,b\n")).kind()).isEqualTo(Kind.NO_ROWS);
        assertThat(problem(file("1,2\n3,4\n")).kind()).isEqualTo(Kind.NO_HEADER);
        assertThat(problem(file("a,,c\n1,2,3\n"))).isEqualTo(CsvProblem.of(Kind.UNNAMED_COLUMN, 1, 2));
        assertThat(problem(file("a,b,A\n1,2,3\n"))).isEqualTo(CsvProblem.in(Kind.SAME_COLUMN_TWICE, 1, "A"));
    }

    @Test
    void aBrokenLineIsToldWithItsPlace() {
        assertThat(problem(file("a,b\n1,2\n3\n5,6\n"))).isEqualTo(CsvProblem.of(Kind.FIELDS_MISSING, 3, 1, 2));
        assertThat(problem(file("a,b\n1,2\n3,4,5\n"))).isEqualTo(CsvProblem.of(Kind.FIELDS_TOO_MANY, 3, 3, 2));
        assertThat(problem(file("a,b\n1,2\n3,\"4\" x\n5,6\n"))).isEqualTo(CsvProblem.of(Kind.BROKEN_QUOTES, 3));
        assertThat(problem(file("a,b\n1,2\n3,\"4\n5,6\n"))).isEqualTo(CsvProblem.of(Kind.BROKEN_QUOTES, 3));
    }

    @Test
    void aCellOfAMillionCharactersIsRefusedWithItsPlace() {
        assertThat(problem(file("a,b\n1,2\n3," + "x".repeat(1 << 20) + "\n")))
                .isEqualTo(CsvProblem.of(Kind.CELL_TOO_LONG, 3, CsvLimits.CELL_CHARACTERS));
    }

    @Test
    void aQuoteThatNeverClosesDoesNotFillTheMemory() {
        var line = "some,words\n".repeat(1_000_000);
        assertThat(problem(file("a,b\n1,2\n3,\"" + line)))
                .isEqualTo(CsvProblem.of(Kind.CELL_TOO_LONG, 3, CsvLimits.CELL_CHARACTERS));
    }

    @Property(tries = 200)
    void whatIsQuotedAsTheStandardSaysComesBack(
            @ForAll @Size(min = 1, max = 20)
                    List<
                                    @Size(3) List<
                                            @Chars({'"', ',', '\n', ';', ' ', 'é'}) @CharRange(from = 'a', to = 'f')
                                            @StringLength(max = 12) String>>
                            rows)
            throws IOException {
        var text = new StringBuilder("one,two,three\n");
        for (var row : rows) {
            text.append(String.join(
                            ",", row.stream().map(CsvReadingTests::quoted).toList()))
                    .append('\n');
        }
        var path = Files.createTempFile("heard", ".csv");
        try {
            Files.writeString(path, text);
            var read = new ArrayList<List<String>>();
            reading.each(reading.open(path), row -> read.add(row.cells()));
            assertThat(read).isEqualTo(rows);
        } finally {
            Files.delete(path);
        }
    }

    @Example
    void quotesAreDoubled() {
        assertThat(quoted("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private CsvProblem problem(Path file) {
        var problem = new ArrayList<CsvProblem>();
        assertThatExceptionOfType(CsvNotReadable.class)
                .isThrownBy(() -> reading.each(reading.open(file), _ -> {}))
                .satisfies(thrown -> problem.add(thrown.problem()));
        return problem.getFirst();
    }

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "file", ".csv"), bytes);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
