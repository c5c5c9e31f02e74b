package heard.search;

import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** An answer as it stands in the index. */
@SearchEntity(name = "answer")
@Indexed(index = AnswerEntry.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = AnswerWords.class))
final class AnswerEntry {
    /** Raise the number whenever fields or analyzers change: the next start then builds the index anew. */
    static final String INDEX = "answers-3";

    static final String RESPONSE = "response";
    static final String ORGANISATION = "organisation";
    static final String WAITING = "waiting";
    static final String ASKED = "asked";

    @DocumentId
    private final String id;

    @KeywordField(name = RESPONSE, projectable = Projectable.YES)
    private final String response;

    @KeywordField(name = ORGANISATION)
    private final String organisation;

    @GenericField(name = WAITING)
    private final boolean waiting;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private final String consultation;

    @KeywordField(projectable = Projectable.YES)
    private final String question;

    @KeywordField(name = ASKED, aggregable = Aggregable.YES)
    private final String asked;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private final String language;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    private final String channel;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES, sortable = Sortable.YES)
    private final String month;

    @KeywordField(name = "theme", aggregable = Aggregable.YES)
    private final Collection<String> themes;

    private final AnswerDocument document;

    AnswerEntry(AnswerDocument document) {
        this.id = id(document);
        this.response = document.response().toString();
        this.organisation = document.organisation().toString();
        this.waiting = document.waiting();
        this.consultation = document.consultation().toString();
        this.question = document.question();
        this.asked = document.asked();
        this.language = document.language().tag();
        this.channel = document.channel().name();
        this.month = document.month().toString();
        this.themes = List.copyOf(
                document.themes().stream().map(theme -> theme.toString()).toList());
        this.document = document;
    }

    static String id(AnswerDocument document) {
        return document.response() + "/" + document.question();
    }

    AnswerDocument document() {
        return document;
    }

    /** Where the values of a facet stand. */
    static String field(Facet facet) {
        return switch (facet) {
            case CONSULTATION -> "consultation";
            case QUESTION -> ASKED;
            case LANGUAGE -> "language";
            case CHANNEL -> "channel";
            case THEME -> "theme";
            case MONTH -> "month";
        };
    }
}
