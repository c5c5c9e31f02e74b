package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.AnswerWording;
import heard.questionnaires.Group;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.responses.PageSigns;
import heard.shared.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the entries of a group that repeats are called. */
final class EntryName {
    private EntryName() {}

    /** By the answer that names it, else by its number; empty outside of entries. */
    static String of(Progress entry, Language language, Texts texts) {
        return entry.entry()
                .flatMap(each -> entry.questionnaire()
                        .questionnaire()
                        .group(each.group())
                        .map(group -> of(entry, each, group, language, texts)))
                .orElse("");
    }

    private static String of(Progress entry, InEntry which, Group group, Language language, Texts texts) {
        var signs = new PageSigns(language, texts);
        var label = group.labelledBy();
        var named = label == null ? "" : named(entry, label, new AnswerWording(language, signs));
        if (!named.isBlank()) return named;
        var ids = entry.all().entries(group.name()).stream()
                .map(each -> each.id())
                .toList();
        var at = ids.indexOf(which.id());
        var number = signs.number(BigDecimal.valueOf(at < 0 ? ids.size() + 1 : at + 1));
        return group.title().in(language) + " " + number;
    }

    private static String named(Progress entry, String label, AnswerWording wording) {
        return entry.questionnaire()
                .questionnaire()
                .question(label)
                .flatMap(question -> entry.answers().to(label).map(answer -> wording.line(question, answer)))
                .map(line -> line.replace('\n', ' ').strip())
                .orElse("");
    }

    /** What stands above a question: the sections, and which entry it is asked for. */
    static List<PageSection> above(Progress progress, Question question, PageReader reader, Texts texts) {
        var sections = PageSection.above(progress, question, reader);
        if (progress.entry().isEmpty()) return sections;
        var all = new ArrayList<PageSection>();
        all.add(new PageSection(of(progress, reader.language(), texts), ""));
        all.addAll(sections);
        return all;
    }
}
