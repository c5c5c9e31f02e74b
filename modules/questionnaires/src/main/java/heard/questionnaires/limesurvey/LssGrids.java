package heard.questionnaires.limesurvey;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.Variable;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.ReadQuestion;
import heard.questionnaires.importing.Variables;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** LimeSurvey's arrays: grids, or questions one after another where a grid cannot hold what is asked. */
final class LssGrids {
    private static final int MOST_POINTS = 11;

    private final LssTypes types;
    private final LssTexts texts;
    private final FormBuilding building;

    LssGrids(LssTypes types, LssTexts texts, FormBuilding building) {
        this.types = types;
        this.texts = texts;
        this.building = building;
    }

    void read(LssQuestion from, Entry entry, List<Pending> relevant) {
        switch (from.type()) {
            case "A" -> add(from, scaled(from, 1, 5), "", entry, relevant);
            case "B" -> add(from, scaled(from, 1, 10), "", entry, relevant);
            case "C" -> ours(from, List.of("Y", "yes", "U", "uncertain", "N", "no"), entry, relevant);
            case "E" -> ours(from, List.of("I", "increase", "S", "same", "D", "decrease"), entry, relevant);
            case "H" -> {
                entry.changed("grid.turned");
                add(from, chosen(from, 0), "", entry, relevant);
            }
            case "1" -> dual(from, entry, relevant);
            case ":" -> numbers(from, entry, relevant);
            case ";" -> cells(from, QuestionType.SHORT_TEXT, entry, relevant);
            default -> add(from, chosen(from, 0), "", entry, relevant);
        }
    }

    private void add(LssQuestion from, Question grid, String suffix, Entry entry, List<Pending> relevant) {
        var isRequired = LssFile.get(from.row(), "mandatory").equals("Y");
        var read = ReadQuestion.of(LssTypes.shuffled(from, grid).withRequired(isRequired), entry);
        for (var pending : relevant) read = read.and(pending);
        for (var pending : types.filters().of(from)) read = read.and(pending);
        building.add(read);
        types.filters().source(from, grid);
        var kind = grid.has(Trait.MANY_A_ROW) ? Kind.LIST : grid.hasChoicesInRows() ? Kind.TEXT : Kind.WHOLE;
        for (var row : grid.rows()) {
            var variable = Variable.row(grid.name(), row.name(), kind, Variables.choices(grid));
            types.names(from, row.name() + suffix, variable);
            types.fields().row(from, row.name() + stored(from, suffix), grid, row.name());
        }
    }

    /** In the table of responses the scales of a dual array stand behind another sign. */
    private static String stored(LssQuestion from, String suffix) {
        return from.type().equals("1") ? suffix.replace('_', '#') : suffix;
    }

    private Question rows(LssQuestion from) {
        var question = types.question(from, QuestionType.GRID);
        return question.withDetails(question.details().withRows(texts.choices(from, from.subquestions(0))));
    }

    private Question scaled(LssQuestion from, int least, int most) {
        return rows(from).withScale(new Scale(least, most, LocalizedText.NONE, LocalizedText.NONE));
    }

    private Question chosen(LssQuestion from, int scale) {
        return rows(from).withChoices(texts.choices(from, from.answers(scale)));
    }

    private void ours(LssQuestion from, List<String> codes, Entry entry, List<Pending> relevant) {
        entry.changed("grid.words");
        var choices = new ArrayList<Choice>();
        for (int each = 0; each < codes.size(); each += 2) {
            choices.add(new Choice(codes.get(each), building.texts().ours(codes.get(each + 1))));
        }
        add(from, rows(from).withChoices(choices), "", entry, relevant);
    }

    /** Two grids with the same rows. */
    private void dual(LssQuestion from, Entry entry, List<Pending> relevant) {
        entry.changed("grid.two");
        var first = chosen(from, 0);
        add(from, first, "_0", entry, relevant);
        var second = first.withName(building.names().like(from.code() + "_2"))
                .withChoices(texts.choices(from, from.answers(1)));
        var header = from.attribute("dualscale_headerB");
        if (!header.isEmpty())
            second = second.withHint(LocalizedText.of(building.texts().source(), header));
        add(from, second, "_1", entry, relevant);
    }

    private void numbers(LssQuestion from, Entry entry, List<Pending> relevant) {
        if (from.isOn("multiflexible_checkbox")) {
            var grid = rows(from)
                    .withChoices(texts.choices(from, from.subquestions(1)))
                    .with(Trait.MANY_A_ROW, true);
            add(from, grid, "", entry, relevant);
            for (var row : from.subquestions(0)) {
                for (var column : from.subquestions(1)) pickedCell(from, grid, row.code(), column.code());
            }
            return;
        }
        var least = bound(from, "multiflexible_min", 1);
        var most = bound(from, "multiflexible_max", 10);
        var isScale = bound(from, "multiflexible_step", 1) == 1
                && least < most
                && most - least < MOST_POINTS
                && !from.isOn("input_boxes");
        if (!isScale) cells(from, QuestionType.NUMBER, entry, relevant);
        else columns(from, new Scale(least, most, LocalizedText.NONE, LocalizedText.NONE), entry, relevant);
    }

    private void pickedCell(LssQuestion from, Question grid, String row, String column) {
        var answer = Variable.row(grid.name(), row, Kind.LIST, Variables.choices(grid));
        var picked = Variable.in(answer, column);
        types.names(from, row + "_" + column, picked);
        types.fields().cell(from, row + "_" + column, grid, row, column);
    }

    private static int bound(LssQuestion from, String attribute, int otherwise) {
        var value = from.attribute(attribute);
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** A grid for each column, so that each cell keeps its number. */
    private void columns(LssQuestion from, Scale scale, Entry entry, List<Pending> relevant) {
        entry.changed("grid.columns", from.subquestions(1).size());
        var first = rows(from).withScale(scale);
        for (var column : from.subquestions(1)) {
            var heading = texts.choice(from, column).label();
            var isFirst = column.equals(from.subquestions(1).getFirst());
            var grid = isFirst ? first : first.withName(building.names().like(from.code() + "_" + column.code()));
            add(from, grid.withHint(heading), "_" + column.code(), entry, relevant);
        }
    }

    /** A question for each cell, labelled by its row and its column. */
    private void cells(LssQuestion from, QuestionType type, Entry entry, List<Pending> relevant) {
        var parts = new LssParts(types, texts, building);
        var rows = texts.choices(from, from.subquestions(0));
        var columns = texts.choices(from, from.subquestions(1));
        entry.changed("several", rows.size() * columns.size());
        parts.begin(from, entry, relevant);
        var demands = types.filters().demands(from);
        for (var row : rows) {
            var offered = types.filters().of(from, demands, row.name());
            for (var column : columns) {
                var code = row.name() + "_" + column.name();
                parts.part(from, code, type, both(row.label(), column.label()), entry, offered);
            }
        }
        building.end();
    }

    private static LocalizedText both(LocalizedText row, LocalizedText column) {
        var texts = new LinkedHashMap<String, String>();
        row.texts()
                .forEach((language, text) ->
                        texts.put(language, text + " – " + column.texts().getOrDefault(language, "")));
        return new LocalizedText(texts);
    }
}
