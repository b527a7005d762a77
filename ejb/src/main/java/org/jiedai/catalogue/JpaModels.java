package org.jiedai.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.handoff.Changes;
import org.jiedai.store.Store;

/**
 * The models in the database. They are asked for with every price and every page in English, and change a few times a
 * year: a node keeps them until the group's lists change.
 */
@ApplicationScoped
public class JpaModels implements Models {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Changes changes;

    private volatile Kept kept = new Kept();

    @PostConstruct
    void listen() {
        changes.listen(storeCode -> {
            if (storeCode.equals(Store.GROUP)) {
                kept = new Kept();
            }
        });
    }

    @Override
    public KnownModels known() {
        Kept now = kept;
        if (now.models == null) {
            now.models =
                    new KnownModels(em.createQuery("select m from VehicleModel m order by m.id", VehicleModel.class)
                            .setHint("eclipselink.read-only", true)
                            .getResultList());
        }
        return now.models;
    }

    @Override
    public Map<String, ModelWork> works(String modelCode) {
        return modelCode == null ? Map.of() : kept.works.computeIfAbsent(modelCode, this::read);
    }

    private Map<String, ModelWork> read(String modelCode) {
        List<ModelWork> works = em.createQuery("""
                        select distinct w from ModelWork w left join fetch w.parts
                        where w.modelCode = :model and w.active = true
                        order by w.id
                        """, ModelWork.class)
                .setParameter("model", modelCode)
                .setHint("eclipselink.read-only", true)
                .getResultList();
        return works.stream().collect(Collectors.toMap(ModelWork::operationCode, Function.identity()));
    }

    /** What was read between two changes; what is still being read when the next comes is kept with the former. */
    private static final class Kept {
        private volatile KnownModels models;
        private final Map<String, Map<String, ModelWork>> works = new ConcurrentHashMap<>();
    }
}
