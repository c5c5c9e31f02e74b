package heard.isolation;

import heard.exchange.ColumnMeaning;
import heard.questionnaires.Answer;
import heard.questionnaires.translation.TranslatedFile;
import heard.responses.ReceiptCode;
import heard.search.AnswerQuery;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;

/**
 * What a use case can be called with: the ids of one coalition wherever it takes ids, and something of the right type
 * elsewhere. A type that this does not know fails the suite; say here what it may be.
 */
final class Arguments {
    private static final int MOST_CALLS = 6;

    private final Function<String, List<UUID>> ids;
    private final Map<String, List<String>> texts;
    private final Map<Class<?>, List<Object>> known = new HashMap<>();

    /**
     * Arguments of one coalition.
     *
     * @param ids from what something is called, for example {@code theme}, to its ids
     * @param texts from a parameter's name to what may be given for it; the others get a word without meaning
     */
    Arguments(Function<String, List<UUID>> ids, Map<String, List<String>> texts, Path file) {
        this.ids = ids;
        this.texts = texts;
        know(int.class, 0, 1);
        know(long.class, 0L, 1L);
        know(boolean.class, true, false);
        know(char.class, ',');
        know(byte[].class, new byte[] {'P', 'K', 3, 4});
        know(Language.class, Language.ENGLISH, new Language("ar"));
        know(LocalizedText.class, LocalizedText.of(Language.ENGLISH, "Probe"));
        know(Integer.class, 0, 1);
        know(Long.class, 0L, 1L);
        know(Boolean.class, true, false);
        know(BigDecimal.class, BigDecimal.TEN);
        know(Duration.class, Duration.ofDays(1));
        know(YearMonth.class, YearMonth.now());
        know(LocalDate.class, LocalDate.now().plusYears(1));
        know(Instant.class, Instant.now());
        know(Locale.class, Locale.UK);
        know(Path.class, file);
        know(Answer.class, new Answer.Text("Probe"), new Answer.One(Answer.One.YES));
        var column = new ColumnMeaning.AnswersTo("why");
        know(ColumnMeaning.class, column, new ColumnMeaning.OfEntry("letter", 1, column));
        know(Charset.class, StandardCharsets.UTF_8);
        know(ReceiptCode.class, ReceiptCode.next());
        know(TranslatedFile.class, new TranslatedFile(Set.of(new Language("ar")), List.of()));
        know(PublicKeyCredentialCreationOptions.class, passkey());
        known.put(AnswerQuery.class, queries());
    }

    private static PublicKeyCredentialCreationOptions passkey() {
        var user = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.random())
                .name("probe")
                .displayName("Probe")
                .build();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(PublicKeyCredentialRpEntity.builder()
                        .id("localhost")
                        .name("Probe")
                        .build())
                .user(user)
                .challenge(Bytes.random())
                .pubKeyCredParams(PublicKeyCredentialParameters.ES256)
                .build();
    }

    private void know(Class<?> type, Object... values) {
        known.put(type, List.of(values));
    }

    private List<Object> queries() {
        var queries = new ArrayList<Object>();
        text("words").forEach(words -> queries.add(AnswerQuery.all().words(words)));
        all("consultation", ConsultationId::new)
                .forEach(id -> queries.add(AnswerQuery.all().in(id)));
        queries.add(AnswerQuery.all().within(Set.copyOf(all("response", ResponseId::new))));
        queries.add(AnswerQuery.all().collectedBy(Set.copyOf(all("organisation", OrganisationId::new))));
        return queries;
    }

    private <T> List<T> all(String name, Function<UUID, T> id) {
        return ids.apply(name).stream().map(id).toList();
    }

    private List<String> text(String name) {
        return texts.getOrDefault(name, List.of("Probe"));
    }

    /** The calls to try: each value of each parameter occurs in one of them, as far as {@value #MOST_CALLS} go. */
    List<Object[]> of(Method method) {
        var values = Arrays.stream(method.getParameters())
                .map(each -> values(each.getParameterizedType(), each.getName(), method))
                .toList();
        var calls =
                Math.min(MOST_CALLS, values.stream().mapToInt(List::size).max().orElse(1));
        return IntStream.range(0, calls)
                .mapToObj(call -> values.stream()
                        .map(each -> each.get(call % each.size()))
                        .toArray())
                .toList();
    }

    private List<Object> values(Type type, String name, Method method) {
        if (type instanceof ParameterizedType generic) return values(generic, name, method);
        if (!(type instanceof Class<?> raw)) throw unknown(type, method);
        var given = known.get(raw);
        if (given != null) return given;
        if (raw == String.class) return List.copyOf(text(name));
        if (raw == UUID.class) return List.copyOf(called(name, method));
        if (raw.isEnum())
            return Arrays.stream(raw.getEnumConstants())
                    .limit(3)
                    .map(each -> (Object) each)
                    .toList();
        if (raw.isRecord()) return record(raw, method);
        if (raw.isSealed()) {
            return Arrays.stream(raw.getPermittedSubclasses())
                    .filter(Class::isRecord)
                    .map(each -> record(each, method).getFirst())
                    .toList();
        }
        if (raw.isInterface()) return List.of(doingNothing(raw));
        throw unknown(type, method);
    }

    private List<Object> values(ParameterizedType type, String name, Method method) {
        var raw = (Class<?>) type.getRawType();
        var inner = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return values(inner[0], name, method).stream()
                    .map(each -> (Object) Optional.of(each))
                    .toList();
        }
        if (raw == Map.class) {
            var map = new LinkedHashMap<Object, Object>();
            var keys = values(inner[0], name, method);
            var held = values(inner[1], name, method);
            for (var at = 0; at < keys.size(); at++) map.put(keys.get(at), held.get(at % held.size()));
            return List.of(map);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var all = values(inner[0], name, method);
            return List.of(raw == List.class || raw == Collection.class ? all : new LinkedHashSet<>(all));
        }
        if (raw.isInterface()) return List.of(doingNothing(raw));
        throw unknown(type, method);
    }

    private List<UUID> called(String name, Method method) {
        var found = ids.apply(snake(name));
        if (!found.isEmpty()) return found;
        if (name.equals("id")) return anybodys();
        throw new AssertionError("The attack has no id called " + snake(name) + " for " + method
                + ": let Worlds make one in each coalition.");
    }

    /** For what a use case calls nothing but its id: ids of all that matters. */
    private List<UUID> anybodys() {
        return Stream.of("account", "consultation", "response", "dossier", "theme", "organisation")
                .flatMap(each -> ids.apply(each).stream().limit(1))
                .toList();
    }

    private List<Object> record(Class<?> type, Method method) {
        var components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == UUID.class) {
            var name = type.getSimpleName().replaceAll("Id$", "");
            return called(name, method).stream()
                    .map(id -> made(type, components, new Object[] {id}))
                    .toList();
        }
        var parts = Arrays.stream(components)
                .map(each -> values(each.getGenericType(), each.getName(), method))
                .toList();
        var most = parts.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, Math.min(MOST_CALLS, most))
                .mapToObj(at -> made(
                        type,
                        components,
                        parts.stream().map(each -> each.get(at % each.size())).toArray()))
                .toList();
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] parts) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException problem) {
            throw new AssertionError(
                    "The attack cannot make a " + type + ": say in Arguments what it may be.", problem);
        }
    }

    private static Object doingNothing(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            if (method.getReturnType() == boolean.class) return true;
            return method.getReturnType() == String.class || method.getReturnType() == Object.class ? "Probe" : null;
        });
    }

    private static AssertionError unknown(Type type, Method method) {
        return new AssertionError("The attack does not know what to give for a " + type.getTypeName() + " of " + method
                + ": say in Arguments what it may be.");
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
