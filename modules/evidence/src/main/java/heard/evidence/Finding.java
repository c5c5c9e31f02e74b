package heard.evidence;

import heard.shared.ExcerptId;
import heard.shared.FindingId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A claim with the words and figures it rests on.
 *
 * @param revision counts the changes of its statement: a change names the one it was made on
 * @param statement paragraphs
 */
public record Finding(
        FindingId id, int revision, String statement, List<PickedQuote> quotes, List<FigureChoice> figures) {
    public Finding {
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
    }

    static Finding empty(FindingId id) {
        return new Finding(id, 0, "", List.of(), List.of());
    }

    Finding stating(int seen, String changed) {
        if (seen != revision) throw new ChangedMeanwhile();
        return new Finding(id, revision + 1, changed, quotes, figures);
    }

    boolean quotes(ExcerptId excerpt) {
        return quotes.stream().anyMatch(quote -> quote.excerpt().equals(excerpt));
    }

    Finding with(PickedQuote quote) {
        return quotes(quote.excerpt()) ? this : changed(Lists.with(quotes, quote), figures);
    }

    Finding withoutQuote(ExcerptId excerpt) {
        return changed(Lists.without(quotes, quote -> quote.excerpt().equals(excerpt)), figures);
    }

    Finding quote(ExcerptId excerpt, UnaryOperator<PickedQuote> change) {
        return changed(Lists.replaced(quotes, quote -> quote.excerpt().equals(excerpt), change), figures);
    }

    Finding changing(Predicate<PickedQuote> which, UnaryOperator<PickedQuote> change) {
        return changed(Lists.replaced(quotes, which, change), figures);
    }

    Finding with(FigureChoice figure) {
        return figures.contains(figure) ? this : changed(quotes, Lists.with(figures, figure));
    }

    Finding without(FigureChoice figure) {
        return changed(quotes, Lists.without(figures, figure::equals));
    }

    private Finding changed(List<PickedQuote> newQuotes, List<FigureChoice> newFigures) {
        return new Finding(id, revision, statement, newQuotes, newFigures);
    }
}
