package heard.questionnaires;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How records of one kind are taken apart and put together.
 *
 * @param names of the components, in their order
 */
record RecordShape(List<String> names, List<MethodHandle> accessors, MethodHandle constructor) {
    static RecordShape of(Class<?> type) {
        var components = type.getRecordComponents();
        var lookup = MethodHandles.lookup();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types));
            var accessors = new MethodHandle[components.length];
            for (int index = 0; index < components.length; index++) {
                accessors[index] = lookup.unreflect(components[index].getAccessor());
            }
            return new RecordShape(
                    Arrays.stream(components).map(RecordComponent::getName).toList(),
                    List.of(accessors),
                    constructor.asSpreader(Object[].class, components.length));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nullable
    Object value(Record of, int component) {
        return invoke(accessors.get(component), of);
    }

    /** A record of these values, which may be null where its components may. */
    Record make(@Nullable Object[] values) {
        return (Record) invoke(constructor, values);
    }

    @SuppressWarnings("NullAway") // a component may be null
    private static Object invoke(MethodHandle handle, Object with) {
        try {
            return handle.invoke(with);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
