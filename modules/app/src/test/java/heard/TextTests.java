package heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import heard.look.Texts;
import heard.shared.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Every word that people read comes from a bundle, in every language that they are promised. */
class TextTests {
    private static final Texts TEXTS = new Texts();
    private static final Set<String> BUNDLES =
            TEXTS.keys().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    private static final List<Language> PARTICIPANTS =
            List.of(new Language("en"), new Language("ar"), new Language("fa"));
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}|^\\p{Lu}\\p{Ll}{2,}[.!?…]?$");
    private static final Pattern NO_PROSE = Pattern.compile(
            "Exception\\(|Error\\(|[Jj]s\\(|getStyle|\\.set\\(|@\\w+|LOG\\.|name\\(|sameSite\\(|\"SameSite\", |setWidth|setHeight|setFlex|Theme\\w*\\(|Header\\(");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+\\.?");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([^${}(]+?)[})(]");
    private static final Pattern QUOTED_KEY = Pattern.compile("'([a-z]+\\.[a-z0-9.-]+)'");
    private static final Set<String> READ_ATTRIBUTES =
            Set.of("alt", "aria-label", "aria-description", "label", "placeholder", "title");

    private static final List<Sources.Source> JAVA = Sources.files("main/java", ".java");
    private static final List<Sources.Source> TEMPLATES = Sources.files("main/resources/templates", ".html");

    private static boolean showsText(Sources.Source file) {
        return file.isIn("/ui/") || file.isIn("/web/") || file.isIn("/heard/look/") || file.isIn("/heard/shell/");
    }

    @Test
    void noViewHoldsALiteralText() {
        assertThat(JAVA.stream().filter(TextTests::showsText).flatMap(TextTests::prose))
                .isEmpty();
    }

    private static Stream<String> prose(Sources.Source file) {
        return file.literals().stream()
                .filter(literal -> PROSE.matcher(literal.text()).find())
                .filter(literal -> !NO_PROSE.matcher(literal.before()).find())
                .map(literal -> file.path() + ": " + literal.text());
    }

    @Test
    void noTemplateHoldsALiteralText() {
        assertThat(TEMPLATES.stream().flatMap(TextTests::words)).isEmpty();
    }

    private static Stream<String> words(Sources.Source file) {
        var page = Jsoup.parse(file.text());
        var texts = page.getAllElements().stream()
                .filter(element ->
                        !element.is("style, script, [th\\:text] *, [th\\:text], [th\\:utext], [th\\:remove=all]"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        var attributes = page.getAllElements().stream().flatMap(TextTests::readAttributes);
        return Stream.concat(texts, attributes)
                .map(text -> text.replaceAll("\\[[\\[(].*?[\\])]\\]", ""))
                .filter(text -> text.matches(".*\\p{L}{2,}.*"))
                .map(text -> file.path() + ": " + text);
    }

    private static Stream<String> readAttributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> READ_ATTRIBUTES.contains(attribute.getKey()))
                .map(attribute -> attribute.getValue());
    }

    /** The module of search has no texts: what looks like a key there is a setting of Hibernate Search. */
    @Test
    void everyTextThatIsAskedForIsThere() {
        var asked = Stream.concat(
                JAVA.stream().filter(file -> !file.isIn("/search/")).flatMap(file -> javaKeys(file)),
                TEMPLATES.stream().flatMap(TextTests::templateKeys));
        assertThat(asked.distinct().filter(key -> TEXTS.keys().stream().noneMatch(known -> answers(known, key))))
                .isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        var literals = Stream.concat(
                        JAVA.stream().flatMap(file -> javaKeys(file)),
                        TEMPLATES.stream().flatMap(TextTests::templateKeys))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(TEXTS.keys().stream().filter(known -> literals.stream().noneMatch(key -> answers(known, key))))
                .isEmpty();
    }

    /** A key that ends with a dot is the beginning of several. */
    private static boolean answers(String known, String key) {
        return known.equals(key) || (key.endsWith(".") && known.startsWith(key));
    }

    private static Stream<String> javaKeys(Sources.Source file) {
        return file.literals().stream()
                .map(Sources.Literal::text)
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> BUNDLES.contains(text.substring(0, text.indexOf('.'))));
    }

    private static Stream<String> templateKeys(Sources.Source file) {
        var plain = TEMPLATE_KEY.matcher(file.text()).results().map(found -> found.group(1)
                .strip());
        var quoted = QUOTED_KEY.matcher(file.text()).results().map(found -> found.group(1));
        return Stream.concat(plain, quoted.filter(key -> BUNDLES.contains(key.substring(0, key.indexOf('.')))));
    }

    @Test
    void participantsReadTheirOwnLanguage() {
        var read = Stream.concat(
                        JAVA.stream().filter(file -> file.isIn("/web/")).flatMap(TextTests::javaKeys),
                        TEMPLATES.stream().flatMap(TextTests::templateKeys))
                .collect(Collectors.toSet());
        assertThat(TEXTS.keys().stream()
                        .filter(known -> read.stream().anyMatch(key -> answers(known, key)))
                        .flatMap(key -> PARTICIPANTS.stream()
                                .filter(language -> !TEXTS.has(language, key))
                                .map(language -> language.tag() + " lacks " + key)))
                .isEmpty();
    }

    private static Map<String, String> bundle(Sources.Source file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(file.text()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static Set<String> arguments(String text) {
        return text.contains("{") ? new MessageFormat(text).getArgumentNames() : Set.of();
    }

    @Test
    void everyTranslationIsOfATextThatIsThereAndTakesWhatItTakes() {
        var files = Sources.files("main/resources/i18n", ".properties");
        var english = files.stream()
                .filter(file -> !file.path().contains("_"))
                .flatMap(file -> bundle(file).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(files.stream()
                        .filter(file -> file.path().contains("_"))
                        .flatMap(file -> bundle(file).entrySet().stream()
                                .filter(text -> !english.containsKey(text.getKey())
                                        || !arguments(english.get(text.getKey()))
                                                .containsAll(arguments(text.getValue())))
                                .map(text -> file.path() + ": " + text.getKey())))
                .isEmpty();
    }
}
