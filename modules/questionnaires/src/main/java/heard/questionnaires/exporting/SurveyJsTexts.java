package heard.questionnaires.exporting;

import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts of a survey, in the order of its languages: the one of its own language is the default. */
final class SurveyJsTexts {
    private final Language source;
    private final List<Language> languages;

    SurveyJsTexts(Questionnaire questionnaire) {
        source = questionnaire.source();
        languages = questionnaire.languages();
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
        Stream.concat(languages.stream().map(Language::tag), text.texts().keySet().stream())
                .distinct()
                .filter(text.texts()::containsKey)
                .forEach(tag -> texts.put(
                        tag.equals(source.tag()) ? "default" : tag, text.texts().get(tag)));
        return texts;
    }
}
