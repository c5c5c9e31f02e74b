package heard.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import heard.search.AnswerHit;
import heard.search.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Answers that were found, each with the words that were looked for lit, in its own script and direction. */
final class HitList extends OrderedList {
    private static final long serialVersionUID = 1;

    private final transient FacetWords words;
    private final boolean namesConsultation;

    HitList(FacetWords words, boolean namesConsultation, List<AnswerHit> hits) {
        this.words = words;
        this.namesConsultation = namesConsultation;
        addClassName("analysis-hits");
        hits.forEach(hit -> add(new ListItem(facts(hit), snippet(hit))));
    }

    private Paragraph facts(AnswerHit hit) {
        var question = new Span(words.question(hit.consultation(), hit.question()));
        question.addClassName("question");
        var facts = new Paragraph(question);
        facts.addClassName("facts");
        if (namesConsultation)
            facts.add(fact(words.of(Facet.CONSULTATION, hit.consultation().toString(), Optional.empty())));
        facts.add(
                fact(Words.language(hit.language())),
                fact(Words.channel(hit.channel())),
                fact(Words.month(hit.month())));
        return facts;
    }

    private static Span fact(String words) {
        return new Span(words);
    }

    private static Anchor snippet(AnswerHit hit) {
        var question = URLEncoder.encode(hit.question(), StandardCharsets.UTF_8);
        var path = AnalysisPlaces.reading(hit.consultation(), hit.response()) + "?question=" + question;
        var link = Words.in(hit.language(), new Anchor(path, ""));
        link.getElement().setAttribute("dir", "auto");
        link.setRouterIgnore(false);
        hit.snippet().forEach(span -> link.add(span.lit() ? lit(span.text()) : new Text(span.text())));
        return link;
    }

    private static Component lit(String text) {
        var mark = new HtmlComponent("mark");
        mark.getElement().setText(text);
        return mark;
    }
}
