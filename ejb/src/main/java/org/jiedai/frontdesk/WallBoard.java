package org.jiedai.frontdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.LinkSecret;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;
import org.jiedai.store.Wall;
import org.jiedai.store.WallLink;
import org.jiedai.store.WallLinks;

/** What a screen on a wall reads: no log-in, the secret opens exactly one store's cars, and no customer (U22). */
@Stateless
public class WallBoard {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private WallLinks links;

    @Inject
    private Stores stores;

    /** The cars in the house, by promised time; empty if the secret opens nothing. */
    @PermitAll
    public Optional<WallCars> read(String secret) {
        return Optional.ofNullable(secret)
                .flatMap(given -> links.byHash(LinkSecret.hash(given)))
                .map(this::cars);
    }

    private WallCars cars(WallLink link) {
        Store store = stores.get(link.storeCode());
        List<WallCar> cars = em.createQuery("""
                        select new org.jiedai.frontdesk.WallCar(o.state, o.visitor.plate, o.visitor.vehicle,
                        o.repair.bay, o.promise.present, o.repair.waitsForParts)
                        from RepairOrder o where o.storeCode = :store and o.state not in :gone
                        order by o.promise.present, o.id""", WallCar.class)
                .setParameter("store", link.storeCode())
                .setParameter("gone", List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED))
                .setMaxResults(MOST)
                .getResultList();
        boolean strangers = link.wall() == Wall.LOUNGE;
        return new WallCars(
                link.wall(),
                store.name(),
                store.nameEn(),
                store.zone(),
                strangers ? cars.stream().map(WallCar::shortened).toList() : cars);
    }
}
