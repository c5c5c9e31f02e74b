package heard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;

/** Finds every use case in the running application, rather than in a list that somebody keeps. */
@HeardTest
class UseCasesTests {
    @Autowired
    ApplicationContext application;

    @Test
    void everyUseCaseLeavesATraceOrSaysWhyNot() {
        assertThat(useCases())
                .hasSizeGreaterThan(60)
                .filteredOn(method -> !method.isAnnotationPresent(Traced.class) && !isUntraced(method))
                .isEmpty();
    }

    @Test
    void aTracedUseCaseIsAUseCase() {
        assertThat(beans().flatMap(UseCasesTests::methods).filter(method -> method.isAnnotationPresent(Traced.class)))
                .allMatch(UseCasesTests::isUseCase);
    }

    private List<Method> useCases() {
        return beans().flatMap(UseCasesTests::methods)
                .filter(UseCasesTests::isUseCase)
                .toList();
    }

    private Stream<Class<?>> beans() {
        return Arrays.stream(application.getBeanDefinitionNames())
                .map(application::getType)
                .filter(type -> type != null && type.getName().startsWith("heard."))
                .<Class<?>>map(ClassUtils::getUserClass)
                .distinct();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static boolean isUseCase(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    private static boolean isUntraced(Method method) {
        return method.isAnnotationPresent(Untraced.class)
                || method.getDeclaringClass().isAnnotationPresent(Untraced.class);
    }
}
