package heard.questionnaires.limesurvey;

import heard.questionnaires.Choice;
import heard.questionnaires.importing.FormBuilding;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Map;

/** Texts of questions and of what can be chosen in them. */
final class LssTexts {
    private final FormBuilding building;

    LssTexts(FormBuilding building) {
        this.building = building;
    }

    LocalizedText text(LssQuestion from, String subject, Map<String, String> texts) {
        return building.texts().text(from.place(), subject, texts);
    }

    /** Each by its code. One without a text shows its code. */
    List<Choice> choices(LssQuestion from, List<LssQuestion.Option> options) {
        return options.stream().map(option -> choice(from, option)).toList();
    }

    Choice choice(LssQuestion from, LssQuestion.Option option) {
        var subject = from.code() + " / " + option.code();
        var text = text(from, subject, option.text());
        return new Choice(option.code(), text.isEmpty() ? text(from, subject, Map.of("", option.code())) : text);
    }
}
