package heard.evidence.documents;

import heard.evidence.documents.DossierDocument.Standing;
import heard.figures.Cell;
import heard.figures.Chart;
import heard.figures.ProtectedTable;
import heard.shared.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a dossier as one HTML file that needs nothing else and prints well. */
public final class DossierHtml {
    private static final TemplateEngine TEMPLATES = templates();

    private DossierHtml() {}

    /** The file of a document. */
    public static String of(DossierDocument document, Standing standing, Words words) {
        var context = new Context(document.language().locale());
        context.setVariable("language", document.language());
        context.setVariable("title", document.title());
        context.setVariable("blocks", DossierOutline.of(document, standing, words));
        context.setVariable("pieces", new Pieces(document.language(), words));
        return TEMPLATES.process("evidence/dossier", context);
    }

    private static TemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver(DossierHtml.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /**
     * What the template asks for.
     *
     * @param language of the labels
     */
    public record Pieces(Language language, Words words) {
        /** A text. */
        public String word(String key) {
            return words.get(key);
        }

        /** The number of people in a cell, or that it is not shown. */
        public String people(Cell cell) {
            return cell.number() == null ? word("figures.cell.suppressed") : Integer.toString(cell.number());
        }

        /** The picture of a table; empty when there is no number to draw. */
        public String chart(ProtectedTable table) {
            return table.saysNothing() ? "" : Chart.bars(table, language, words.get("figures.cell.suppressed"));
        }
    }
}
