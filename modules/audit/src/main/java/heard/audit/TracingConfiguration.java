package heard.audit;

import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts {@link Tracing} around use cases: after their roles are checked, before their transaction begins. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TracingConfiguration {
    private static final int AFTER_ROLES_BEFORE_TRANSACTIONS = 10_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor tracing(
            ObjectProvider<TrailWriting> trail, ObjectProvider<PlatformTransactionManager> transactions) {
        var traced = AnnotationMatchingPointcut.forMethodAnnotation(Traced.class);
        var advisor = new DefaultPointcutAdvisor(traced, new Tracing(trail, transactions));
        advisor.setOrder(AFTER_ROLES_BEFORE_TRANSACTIONS);
        return advisor;
    }
}
