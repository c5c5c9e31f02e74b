package heard.questionnaires.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column of a table of questions holds, as its header says in one of several languages. */
enum TableColumn {
    TEXT(
            "question",
            "questions",
            "label",
            "text",
            "question text",
            "item",
            "frage",
            "pregunta",
            "domanda",
            "vraag",
            "pergunta",
            "вопрос",
            "السؤال",
            "سؤال",
            "پرسش"),
    NAME("name", "code", "id", "variable", "key"),
    TYPE("type", "question type", "typ", "tipo", "тип", "النوع", "نوع"),
    CHOICES(
            "choices",
            "options",
            "answers",
            "answer options",
            "réponses",
            "antworten",
            "opciones",
            "risposte",
            "варианты",
            "الخيارات",
            "گزینه‌ها"),
    HINT("hint", "help", "help text", "note", "aide", "hilfe", "ayuda", "aiuto", "подсказка", "تلميح", "راهنما"),
    REQUIRED("required", "mandatory", "obligatoire", "pflicht", "obligatorio"),
    OTHER;

    private static final Pattern WITH_LANGUAGE = Pattern.compile("(.+?)\\s*(?:::?\\s*(.+)|\\(([^)]+)\\))");

    private final Set<String> headers;

    TableColumn(String... headers) {
        this.headers = Set.of(headers);
    }

    static TableColumn of(String header) {
        var word = word(header);
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(word))
                .findFirst()
                .orElse(OTHER);
    }

    private static String word(String header) {
        var matcher = WITH_LANGUAGE.matcher(header.strip());
        var word = matcher.matches() ? matcher.group(1) : header.strip();
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What stands behind the word; empty for nothing. */
    static String language(String header) {
        var matcher = WITH_LANGUAGE.matcher(header.strip());
        if (!matcher.matches()) return "";
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    }
}
