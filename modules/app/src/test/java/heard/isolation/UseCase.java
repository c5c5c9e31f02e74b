package heard.isolation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** Something that a member of staff can do, as the running application offers it. */
record UseCase(Object bean, Method method) {
    /** All of them, those that only read first, so that there is something left to be read. */
    static List<UseCase> all(ApplicationContext application) {
        return Arrays.stream(application.getBeanDefinitionNames())
                .filter(name -> isOurs(application.getType(name)))
                .flatMap(name -> of(application, name))
                .distinct()
                .sorted(Comparator.comparing(UseCase::toString))
                .toList();
    }

    private static boolean isOurs(@org.jspecify.annotations.Nullable Class<?> type) {
        return type != null && type.getName().startsWith("heard.");
    }

    private static Stream<UseCase> of(ApplicationContext application, String name) {
        var type = ClassUtils.getUserClass(application.getType(name));
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(UseCase::isGuarded)
                .map(method -> new UseCase(application.getBean(name), method));
    }

    private static boolean isGuarded(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    /** Whether it says so itself. */
    boolean onlyReads() {
        var said = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        if (said == null) {
            said = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        }
        return said != null && said.readOnly();
    }

    Object call(Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(bean, arguments);
        } catch (java.lang.reflect.InvocationTargetException wrapped) {
            throw wrapped.getTargetException();
        }
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }
}
