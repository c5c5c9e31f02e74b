package heard.isolation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Everything that an object holds, as text in which one can look for a word: also inside of documents. */
final class Rendering {
    private static final int DEEPEST = 12;

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Rendering() {}

    static String of(@Nullable Object value) {
        var rendering = new Rendering();
        rendering.add(value, 0);
        return rendering.text.toString();
    }

    /** What a failure says, and all that caused it. */
    static String of(Throwable problem) {
        var said = new StringBuilder();
        for (Throwable each = problem; each != null && said.length() < 10_000; each = each.getCause()) {
            said.append(each.getClass().getName())
                    .append(": ")
                    .append(each.getMessage())
                    .append('\n');
        }
        return said.toString();
    }

    private void add(@Nullable Object value, int depth) {
        if (depth > DEEPEST) return;
        switch (value) {
            case null -> text.append("null");
            case byte[] bytes -> addBytes(bytes);
            case CharSequence words -> text.append(words);
            case Enum<?> constant -> text.append(constant.name());
            case Optional<?> maybe -> add(maybe.orElse(null), depth + 1);
            case Stream<?> stream -> {
                try (stream) {
                    add(stream.toList(), depth + 1);
                }
            }
            case Collection<?> all -> all.forEach(each -> addLine(each, depth));
            case Map<?, ?> map ->
                map.forEach((key, each) -> {
                    addLine(key, depth);
                    addLine(each, depth);
                });
            case Object[] all -> {
                for (var each : all) addLine(each, depth);
            }
            case Path path -> text.append("a file");
            default -> addObject(value, depth);
        }
    }

    private void addLine(@Nullable Object each, int depth) {
        add(each, depth + 1);
        text.append('\n');
    }

    private void addObject(Object value, int depth) {
        if (!value.getClass().getName().startsWith("heard.")) {
            text.append(value);
            return;
        }
        if (!seen.add(value)) return;
        text.append(value.getClass().getSimpleName()).append('(');
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) continue;
                text.append(field.getName()).append('=');
                try {
                    field.setAccessible(true);
                    addLine(field.get(value), depth);
                } catch (ReflectiveOperationException | RuntimeException closed) {
                    text.append(value);
                }
            }
        }
        text.append(')');
    }

    private void addBytes(byte[] bytes) {
        text.append(new String(bytes, StandardCharsets.UTF_8));
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') return;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            text.append("a broken archive");
        }
    }
}
