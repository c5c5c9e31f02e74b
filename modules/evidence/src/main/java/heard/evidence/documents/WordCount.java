package heard.evidence.documents;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import heard.shared.Language;
import java.util.List;

/** Counts words as readers of any language would (Unicode text segmentation, UAX 29). */
public final class WordCount {
    private WordCount() {}

    /** Words of a document's running text; tables, captions and small print do not count. */
    public static int of(List<Block> blocks, Language language) {
        return blocks.stream()
                .mapToInt(block -> switch (block) {
                    case Block.Numbered paragraph -> words(paragraph.text(), language);
                    case Block.Quotation quote -> words(quote.text(), quote.language());
                    case Block.Heading heading -> words(heading.text(), language);
                    case Block.Title title -> words(title.text(), language);
                    case Block.Front ignored -> 0;
                    case Block.Notice ignored -> 0;
                    case Block.Note ignored -> 0;
                    case Block.Figure ignored -> 0;
                })
                .sum();
    }

    private static int words(String text, Language language) {
        var boundaries = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        boundaries.setText(text);
        int words = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            if (boundaries.getRuleStatus() != BreakIterator.WORD_NONE) words++;
        }
        return words;
    }
}
