package heard.questionnaires.writing;

import heard.questionnaires.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is looked for in one text at a time. */
final class Rules {
    private static final int LONGEST_SENTENCE = 25;
    private static final int OLDEST_AGE = 13;
    private static final int WORDS_SHOWN = 8;

    /** One answer to both halves cannot be told apart; with choices of one's own, "and" may be meant. */
    private static final Set<QuestionType> ONE_ANSWER = Set.of(QuestionType.YES_NO_NOT_SURE, QuestionType.SCALE);

    private static final Pattern JOINED = Pattern.compile("(?i)\\b(\\p{L}+) (and|as well as|and/or) (\\p{L}+)");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|both)\\b[^?.]*$");
    private static final Pattern TWO_QUESTIONS = Pattern.compile(
            "(?i),? (?:and|or) (?:who|what|when|where|why|how|do|did|does|have|has|is|are|was|were|would|should|can|could)\\b");
    private static final Pattern LEADING = Pattern.compile(
            "(?i)\\b(?:do|does|did|is|are|was|were|would|should|could|have|has)n['’]t (?:you|it|they|we|the)\\b"
                    + "|\\b(?:surely|obviously|clearly|of course|needless to say|everybody knows|everyone knows)\\b"
                    + "|\\b(?:do|would) you (?:not )?(?:agree|accept) (?:that|with)\\b(?![^?]*\\bdisagree\\b)"
                    + "|\\bhow (?:bad|good|great|terrible|awful|wonderful|harmful|helpful|worried|afraid)\\b"
                    + "|\\b(?:shocking|outrageous|appalling|disgraceful)\\b");

    private Rules() {}

    static List<Suggestion> of(Passage passage, int question) {
        var found = new ArrayList<Suggestion>();
        sentences(passage, question, found);
        readability(passage, question, found);
        if (passage.asks() && passage.type().isAnswered()) {
            twoInOne(passage, question, found);
            leading(passage, question, found);
        }
        return found;
    }

    private static void sentences(Passage passage, int question, List<Suggestion> found) {
        for (var sentence : passage.sentences()) {
            var words = Passage.words(sentence).size();
            if (words > LONGEST_SENTENCE) {
                found.add(suggestion(question, "questionnaires.writing.sentence", words, beginning(sentence)));
            }
        }
    }

    private static void readability(Passage passage, int question, List<Suggestion> found) {
        var readability = Readability.of(passage);
        if (readability.saysSomething() && readability.age() > OLDEST_AGE) {
            found.add(suggestion(question, "questionnaires.writing.age", readability.age(), beginning(passage.text())));
        }
    }

    private static void twoInOne(Passage passage, int question, List<Suggestion> found) {
        for (var sentence : passage.sentences()) {
            if (!sentence.endsWith("?")) continue;
            var two = TWO_QUESTIONS.matcher(sentence);
            var joined = JOINED.matcher(sentence);
            if (two.find()) {
                found.add(suggestion(
                        question,
                        "questionnaires.writing.two",
                        sentence.substring(two.start()).strip()));
            } else if (ONE_ANSWER.contains(passage.type()) && joined.find() && !isPair(sentence, joined.start())) {
                found.add(suggestion(question, "questionnaires.writing.two", joined.group()));
            }
        }
    }

    private static boolean isPair(String sentence, int at) {
        return BETWEEN.matcher(sentence.substring(0, at)).find();
    }

    private static void leading(Passage passage, int question, List<Suggestion> found) {
        LEADING.matcher(passage.text())
                .results()
                .forEach(hit -> found.add(suggestion(question, "questionnaires.writing.leading", hit.group())));
    }

    static Suggestion suggestion(int question, String key, Object... arguments) {
        return new Suggestion(question, key, List.of(arguments));
    }

    private static String beginning(String text) {
        var words = text.strip().split("\\s+");
        if (words.length <= WORDS_SHOWN) return String.join(" ", words);
        return String.join(" ", List.of(words).subList(0, WORDS_SHOWN)) + " …";
    }
}
