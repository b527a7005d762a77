package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** Stock as the telephone and the counter ask for it: does it cover these lines? (A2) */
@Stateless
public class PartsCheck {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private PartReservations reservations;

    @Inject
    private Supply supply;

    @Inject
    private Caller caller;

    /** Each part of the lines once, with what is available in the caller's store now. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public List<PartCover> of(List<LineItem> lines) {
        return covers(NeededParts.of(lines), Map.of());
    }

    /** As {@link #of(List)}; what the appointment itself has been promised is available to it. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public List<PartCover> of(List<LineItem> lines, AppointmentNo appointment) {
        return covers(NeededParts.of(lines), reservations.promised(appointment));
    }

    private List<PartCover> covers(List<PartItem> needed, Map<String, Integer> promised) {
        if (needed.isEmpty()) {
            return List.of();
        }
        Map<String, StockItem> stock = em.createQuery(
                        "select s from StockItem s where s.storeCode = :store and s.partCode in :codes",
                        StockItem.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("codes", needed.stream().map(PartItem::partCode).toList())
                .getResultStream()
                .collect(Collectors.toMap(StockItem::partCode, item -> item));
        return needed.stream()
                .map(part -> cover(part, stock.get(part.partCode()), promised.getOrDefault(part.partCode(), 0)))
                .toList();
    }

    private PartCover cover(PartItem part, StockItem stock, int promised) {
        if (stock == null) {
            return new PartCover(part.partCode(), part.name(), part.quantity(), promised, 0, 0, 0, 0, null);
        }
        int available = promised + Math.max(0, stock.available());
        return new PartCover(
                part.partCode(),
                part.name(),
                part.quantity(),
                available,
                stock.onHand(),
                stock.reserved(),
                stock.safety(),
                stock.expected(),
                available >= part.quantity() ? null : day(stock, part.quantity() - available));
    }

    private LocalDate day(StockItem stock, int missing) {
        return supply.dayForNewcomer(stock, caller.actor().storeCode(), missing).orElse(null);
    }
}
