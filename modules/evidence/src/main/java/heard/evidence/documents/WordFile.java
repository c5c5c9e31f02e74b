package heard.evidence.documents;

import heard.shared.Language;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Styles;

/** An empty Word file with our styles, numbering, title and language. */
final class WordFile {
    private WordFile() {}

    static WordprocessingMLPackage create(String title, Language language) throws Docx4JException {
        var file = WordprocessingMLPackage.createPackage();
        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement((Styles) markup("styles.xml", language));
        var numbering = new NumberingDefinitionsPart();
        numbering.setJaxbElement((Numbering) markup("numbering.xml", language));
        file.getMainDocumentPart().addTargetPart(styles);
        file.getMainDocumentPart().addTargetPart(numbering);
        describe(file, title, language);
        return file;
    }

    private static void describe(WordprocessingMLPackage file, String title, Language language) {
        file.addDocPropsCorePart();
        var properties = file.getDocPropsCorePart().getJaxbElement();
        properties.setTitle(new org.docx4j.docProps.core.dc.elements.ObjectFactory().createTitle(literal(title)));
        properties.setLanguage(literal(language.tag()));
    }

    private static SimpleLiteral literal(String text) {
        var literal = new SimpleLiteral();
        literal.getContent().add(text);
        return literal;
    }

    /** One of our pieces of WordprocessingML, with the document's language filled in. */
    private static Object markup(String name, Language language) {
        try (var in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            var markup = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return XmlUtils.unmarshalString(markup.replace("${language}", language.tag()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JAXBException invalid) {
            throw new IllegalStateException(name, invalid);
        }
    }
}
