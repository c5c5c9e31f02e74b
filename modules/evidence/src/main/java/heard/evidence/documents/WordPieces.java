package heard.evidence.documents;

import heard.shared.Language;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;

/** Paragraphs and runs of Word documents. */
final class WordPieces {
    private static final ObjectFactory WML = new ObjectFactory();

    private final boolean rightToLeft;

    WordPieces(Language document) {
        this.rightToLeft = rightToLeft(document);
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    static boolean rightToLeft(Language language) {
        return language.direction().equals("rtl");
    }

    P paragraph(String style, String text, Language language) {
        var paragraph = styled(style, rightToLeft(language));
        paragraph.getContent().add(run(text, language));
        return paragraph;
    }

    /** An empty paragraph; {@code bidi} turns its direction and with it the side on which it starts. */
    P styled(String style, boolean bidi) {
        var name = WML.createPPrBasePStyle();
        name.setVal(style);
        PPr properties = WML.createPPr();
        properties.setPStyle(name);
        if (bidi) properties.setBidi(new BooleanDefaultTrue());
        var paragraph = WML.createP();
        paragraph.setPPr(properties);
        return paragraph;
    }

    /** Text that says which language it is in: spelling, hyphenation, fonts and voices follow it. */
    private static R run(String text, Language language) {
        var words = WML.createText();
        words.setValue(text);
        words.setSpace("preserve");
        var run = WML.createR();
        run.setRPr(properties(language));
        run.getContent().add(words);
        return run;
    }

    private static RPr properties(Language language) {
        var properties = WML.createRPr();
        CTLanguage lang = WML.createCTLanguage();
        if (rightToLeft(language)) {
            properties.setRtl(new BooleanDefaultTrue());
            lang.setBidi(language.tag());
        } else {
            lang.setVal(language.tag());
        }
        properties.setLang(lang);
        return properties;
    }
}
