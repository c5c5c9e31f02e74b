package heard.questionnaires.exporting;

import heard.shared.Language;
import heard.shared.LocalizedText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts of a survey: the one of the survey's own language is the default. */
final class SurveyJsTexts {
    private final Language source;

    SurveyJsTexts(Language source) {
        this.source = source;
    }

    void put(ObjectNode element, String field, LocalizedText text) {
        if (!text.isEmpty()) element.set(field, texts(text));
    }

    /** In a field that is read as HTML: as it stands here. */
    void putHtml(ObjectNode element, String field, LocalizedText text) {
        put(element, field, text.map(plain -> plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>")));
    }

    private ObjectNode texts(LocalizedText text) {
        var texts = JsonNodeFactory.instance.objectNode();
        text.texts().forEach((tag, words) -> texts.put(tag.equals(source.tag()) ? "default" : tag, words));
        return texts;
    }
}
