package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever only looks at a record must not make another's page stale: every getter of every entity is read, on a row
 * that has nothing but what it must have and on rows that are there, and after the commit every row is as it was.
 */
@ExtendWith(ArquillianExtension.class)
class ReadingNeverWritesIT {
    private static final int SOME = 20;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private BareRows bare;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(ReadingNeverWritesIT.class, BareRows.class);
    }

    @Test
    void every_getter_of_every_record_is_read_and_no_row_changes() throws Exception {
        nothingIsSentMeanwhile();
        List<String> written = new ArrayList<>();
        int getters = 0;
        for (Class<?> entity : entities()) {
            if (BareRows.keyed(entity)) {
                bare.add(entity);
            }
            try {
                List<String> before = bare.rows(entity);
                getters += readAll(entity);
                List<String> after = bare.rows(entity);
                written.addAll(
                        after.stream().filter(row -> !before.contains(row)).toList());
            } finally {
                if (BareRows.keyed(entity)) {
                    bare.remove(entity);
                }
            }
        }
        assertThat(written).isEmpty();
        assertThat(getters).isGreaterThan(500);
    }

    // Notices that other tests have left are sent by the house's own rounds, half a minute later.
    private void nothingIsSentMeanwhile() throws Exception {
        transaction.begin();
        em.createNativeQuery("update notice set state = 'DISCARDED' where state = 'WRITTEN'")
                .executeUpdate();
        transaction.commit();
        await().pollInSameThread()
                .until(() -> em.createNativeQuery("select 1 from notice where state = 'SENDING'")
                        .getResultList()
                        .isEmpty());
    }

    private List<Class<?>> entities() {
        return em.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private int readAll(Class<?> entity) throws Exception {
        transaction.begin();
        try {
            int getters =
                    rows(entity).stream().mapToInt(ReadingNeverWritesIT::read).sum();
            transaction.commit();
            return getters;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private Set<Object> rows(Class<?> entity) {
        Set<Object> rows = new LinkedHashSet<>(em.createQuery("select e from " + entity.getSimpleName() + " e", entity)
                .setMaxResults(SOME)
                .getResultList());
        if (BareRows.keyed(entity)) {
            Object missing = em.find(entity, BareRows.ID);
            assertThat(missing).as(entity.getName()).isNotNull();
            rows.add(missing);
        }
        return rows;
    }

    private static int read(Object row) {
        List<Method> getters = Arrays.stream(row.getClass().getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.jiedai"))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.getName().startsWith("_"))
                .toList();
        getters.forEach(getter -> read(row, getter));
        return getters.size();
    }

    // What cannot be said of a row without it may fail; it must not write.
    private static void read(Object row, Method getter) {
        try {
            getter.invoke(row);
        } catch (InvocationTargetException nothingToSay) {
            assertThat(nothingToSay.getCause()).isInstanceOf(RuntimeException.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
