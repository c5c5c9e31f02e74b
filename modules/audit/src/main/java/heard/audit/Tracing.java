package heard.audit;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes every {@link Traced} use case: a reading before it happens, a change in its own transaction, so that neither is there
 * without the other. What a use case does by way of others is one thing that somebody did.
 */
final class Tracing implements MethodInterceptor {
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final ObjectProvider<TrailWriting> trail;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    Tracing(ObjectProvider<TrailWriting> trail, ObjectProvider<PlatformTransactionManager> transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var traced = AnnotationUtils.findAnnotation(method(call), Traced.class);
        if (INSIDE.isBound() || traced == null) return call.proceed();
        return traced.value().isReading() ? read(call, traced.value()) : change(call, traced.value());
    }

    private static Method method(MethodInvocation call) {
        var target = call.getThis();
        return target == null
                ? call.getMethod()
                : AopUtils.getMostSpecificMethod(call.getMethod(), AopUtils.getTargetClass(target));
    }

    private @Nullable Object read(MethodInvocation call, Action action) throws Throwable {
        var writes = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        transaction(
                        writes
                                ? TransactionDefinition.PROPAGATION_REQUIRED
                                : TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                .executeWithoutResult(_ -> trail.getObject().note(action, Subject.of(call.getArguments(), null)));
        return inside(call);
    }

    private @Nullable Object change(MethodInvocation call, Action action) throws Throwable {
        try {
            return transaction(TransactionDefinition.PROPAGATION_REQUIRED).execute(_ -> {
                var result = proceed(call);
                trail.getObject().note(action, Subject.of(call.getArguments(), result));
                return result;
            });
        } catch (Broken broken) {
            throw broken.reason;
        }
    }

    private TransactionTemplate transaction(int propagation) {
        var template = new TransactionTemplate(transactions.getObject());
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return inside(call);
        } catch (RuntimeException | Error unchanged) {
            throw unchanged;
        } catch (Throwable reason) {
            throw new Broken(reason);
        }
    }

    private static @Nullable Object inside(MethodInvocation call) throws Throwable {
        return ScopedValue.where(INSIDE, true).<@Nullable Object, Throwable>call(call::proceed);
    }

    /** Carries a checked exception out of the transaction, which it rolls back. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Throwable reason;

        Broken(Throwable reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
