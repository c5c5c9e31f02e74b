package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import heard.look.ReaderLanguage;
import heard.questionnaires.QuestionType;
import heard.questionnaires.versions.Difference;
import heard.shared.Language;
import java.util.List;

/** What differs between two questionnaires, in sentences, page by page. */
final class DifferenceList extends Div {
    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 200;

    DifferenceList(List<Difference> differences) {
        addClassName("heard-differences");
        if (differences.isEmpty()) add(new Paragraph(getTranslation("questionnaires.difference.none")));
        var page = "";
        var list = new UnorderedList();
        for (var difference : differences.subList(0, Math.min(MOST_SHOWN, differences.size()))) {
            var here = page(difference);
            if (!here.equals(page)) {
                page = here;
                list = new UnorderedList();
                add(new H3(page), list);
            }
            list.add(new ListItem(words(this, difference)));
        }
        var more = differences.size() - MOST_SHOWN;
        if (more > 0) add(new Paragraph(getTranslation("questionnaires.difference.more", more)));
    }

    private String page(Difference difference) {
        if (difference.index() < 0) return getTranslation("questionnaires.difference.whole");
        var title = difference.page().in(new Language(getLocale().getLanguage()));
        return title.isBlank() ? getTranslation("questionnaires.difference.alone") : title;
    }

    static String words(Component reader, Difference difference) {
        var arguments = difference.arguments().stream()
                .map(argument -> words(reader, argument))
                .toArray();
        return reader.getTranslation(difference.key(), arguments);
    }

    private static Object words(Component reader, Object argument) {
        return switch (argument) {
            case QuestionType type -> reader.getTranslation(QuestionPanel.key(type));
            case Language language -> language.nameIn(ReaderLanguage.current());
            case Difference.AskedWhen(var condition, var questionnaire) ->
                new ConditionWords(reader, questionnaire).of(condition);
            default -> argument;
        };
    }
}
