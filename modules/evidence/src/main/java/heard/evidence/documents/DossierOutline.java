package heard.evidence.documents;

import heard.evidence.documents.DossierDocument.Finding;
import heard.evidence.documents.DossierDocument.Quote;
import heard.evidence.documents.DossierDocument.Recommendation;
import heard.evidence.documents.DossierDocument.Standing;
import heard.figures.ProtectedTable;
import heard.shared.StrategySection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier as a sequence of blocks, so that every format has the same text, order and numbers. */
public final class DossierOutline {
    private final DossierDocument document;
    private final Standing standing;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int figures;

    private DossierOutline(DossierDocument document, Standing standing, Words words) {
        this.document = document;
        this.standing = standing;
        this.words = words;
    }

    /** The blocks of a document in reading order. */
    public static List<Block> of(DossierDocument document, Standing standing, Words words) {
        return new DossierOutline(document, standing, words).build();
    }

    private List<Block> build() {
        front();
        section("evidence.document.summary", document.summary());
        section("evidence.document.methods", document.methods());
        sharing();
        findings();
        recommendations();
        seal();
        return List.copyOf(blocks);
    }

    private void seal() {
        if (standing.on() == null || standing.digest() == null) return;
        heading(1, "evidence.document.seal");
        blocks.add(new Block.Note(words.get("evidence.document.sealed", standing.on(), standing.digest())));
    }

    private void front() {
        blocks.add(new Block.Title(document.title()));
        blocks.add(new Block.Front(String.join(", ", document.organisations())));
        blocks.add(new Block.Front(words.get("evidence.document.consultation", document.consultation())));
        if (!document.strategy().isBlank()) {
            blocks.add(new Block.Front(words.get("evidence.document.strategy", document.strategy())));
        }
        if (standing.on() == null) blocks.add(new Block.Notice(words.get("evidence.document.draft")));
        else blocks.add(new Block.Front(words.get("evidence.document.sealedon", standing.on())));
        if (standing.wordsTakenBack()) blocks.add(new Block.Notice(words.get("evidence.document.marked")));
    }

    private void section(String key, String text) {
        if (text.isBlank()) return;
        heading(1, key);
        numbered(text);
    }

    /** Under how people were heard, with a heading of its own where nothing was written of that. */
    private void sharing() {
        if (!document.sharing().isEmpty() && document.methods().isBlank()) heading(1, "evidence.document.methods");
        document.sharing().forEach(note -> blocks.add(new Block.Note(note)));
    }

    private void findings() {
        if (!document.findings().isEmpty()) heading(1, "evidence.document.findings");
        int number = 1;
        for (var finding : document.findings()) finding(number++, finding);
    }

    private void finding(int number, Finding finding) {
        heading(2, "evidence.document.finding", number);
        numbered(finding.statement());
        finding.quotes().forEach(this::quote);
        finding.figures().forEach(this::figure);
    }

    private void quote(Quote quote) {
        var name = quote.language().nameIn(document.language());
        var speaker = words.get("evidence.document.speaker", quote.speaker(), name);
        if (quote.text() == null) {
            var withheld = words.get("evidence.document.withheld");
            blocks.add(new Block.Quotation(withheld, document.language(), speaker));
            return;
        }
        blocks.add(new Block.Quotation(quote.text(), quote.language(), speaker));
        var translation = quote.translation();
        if (translation != null) {
            var by = words.get("evidence.document.translation", name, translation.by());
            blocks.add(new Block.Quotation(translation.text(), document.language(), by));
        }
    }

    private void figure(ProtectedTable table) {
        var title = table.title().in(document.language());
        blocks.add(new Block.Figure(++figures, words.get("evidence.document.figure", figures, title), table));
        if (!table.exclusive()) blocks.add(new Block.Note(words.get("figures.table.choices")));
        table.notes().forEach(note -> blocks.add(new Block.Note(note.in(document.language()))));
        blocks.add(new Block.Note(words.get("figures.table.note", table.threshold(), table.rounding())));
    }

    private void recommendations() {
        if (!document.recommendations().isEmpty()) heading(1, "evidence.document.recommendations");
        int number = 1;
        for (var recommendation : document.recommendations()) recommendation(number++, recommendation);
    }

    private void recommendation(int number, Recommendation recommendation) {
        heading(2, "evidence.document.recommendation", number);
        numbered(recommendation.text());
        if (!recommendation.addressee().isBlank()) {
            blocks.add(new Block.Note(words.get("evidence.document.addressee", recommendation.addressee())));
        }
        if (!recommendation.sections().isEmpty()) {
            var sections = recommendation.sections().stream()
                    .map(DossierOutline::section)
                    .collect(Collectors.joining("; "));
            blocks.add(new Block.Note(words.get("evidence.document.sections", sections)));
        }
    }

    private static String section(StrategySection section) {
        return (section.number() + " " + section.title()).strip();
    }

    private void heading(int level, String key, Object... arguments) {
        blocks.add(new Block.Heading(level, words.get(key, arguments)));
    }

    private void numbered(String text) {
        text.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new Block.Numbered(++paragraphs, line)));
    }
}
