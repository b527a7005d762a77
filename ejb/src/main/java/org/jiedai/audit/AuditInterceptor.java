package org.jiedai.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jiedai.handoff.Changes;
import org.jiedai.handoff.HandOff;
import org.jiedai.shared.Audited;
import org.jiedai.shared.BusinessNumber;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.JpaHistories;
import org.jiedai.shared.Origin;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Stamp;

/**
 * Writes the histories of what a verb has changed, and the audit entry of a person's verb; inboxes and timers leave
 * rows of their own.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Origin origin;

    @Inject
    private Changes changes;

    @Inject
    private JpaHistories histories;

    @Inject
    private Differences differences;

    @Inject
    private Attempt attempt;

    // What a verb makes other stages do in its transaction is told by their histories: the person did one thing.
    @AroundInvoke
    Object audit(InvocationContext verb) throws Exception {
        if (transaction.getResource(AuditInterceptor.class) != null) {
            return within(verb);
        }
        transaction.putResource(AuditInterceptor.class, verb);
        try {
            Object result = within(verb);
            note(verb, result);
            return result;
        } finally {
            transaction.putResource(AuditInterceptor.class, null);
            differences.forget();
        }
    }

    private Object within(InvocationContext verb) throws Exception {
        Object result = proceed(verb);
        histories.write();
        return result;
    }

    private void note(InvocationContext verb, Object result) {
        Stamp by = caller.stamp();
        if (!by.storeCode().isEmpty()) {
            AuditEntry entry = new AuditEntry(name(verb), subject(verb, result), origin.address(), by);
            em.persist(entry);
            differences
                    .take()
                    .forEach(one -> em.persist(
                            new AuditChange(entry.id(), one.subject(), one.field(), one.was(), one.became())));
            changes.afterCommit(by.storeCode());
        }
    }

    private Object proceed(InvocationContext verb) throws Exception {
        try {
            return verb.proceed();
        } catch (RuleBroken e) {
            attempt.was(name(verb), subject(verb));
            throw e;
        }
    }

    private static String name(InvocationContext verb) {
        return verb.getMethod().getDeclaringClass().getSimpleName() + "."
                + verb.getMethod().getName();
    }

    // What a verb has made has its number only now.
    private static String subject(InvocationContext verb, Object result) {
        String given = subject(verb);
        return given.isEmpty() ? number(result).orElse("") : given;
    }

    private static String subject(InvocationContext verb) {
        return Arrays.stream(verb.getParameters())
                .map(AuditInterceptor::number)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> number(Object parameter) {
        if (parameter instanceof HandOff handOff) {
            return Optional.of(handOff.orderNo());
        }
        if (parameter instanceof LocalDate day) {
            return Optional.of(day.toString());
        }
        return parameter instanceof BusinessNumber number ? Optional.of(number.value()) : Optional.empty();
    }
}
