package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Merge;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Utc;
import org.jiedai.shared.VehicleNo;

/** Cards of the store that may be one, side by side, and those that were merged (issue 15). */
@Stateless
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.SERVICE_MANAGER})
public class DuplicateBoard {
    private static final int MOST_MERGES = 50;
    private static final int SHOWN_OF_A_VIN = 4;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private JpaDuplicates duplicates;

    @Inject
    private Caller caller;

    /** One page of the pairs of a kind. */
    public List<DuplicatePair> pairs(DuplicateKind kind, ListWish wish) {
        List<String[]> numbers = duplicates.pairs(kind, caller.actor().storeCode(), wish);
        List<String> all = numbers.stream().flatMap(Stream::of).distinct().toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, DuplicateSide> sides = sides(kind, all);
        return numbers.stream()
                .map(pair -> new DuplicatePair(sides.get(pair[0]), sides.get(pair[1])))
                .toList();
    }

    /**
     * Two cards as they are now.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} if the store has not both, or one was merged
     */
    public DuplicatePair pair(DuplicateKind kind, String one, String other) {
        Map<String, DuplicateSide> sides = sides(kind, List.of(one, other));
        SharedRule.NOT_FOUND.unless(sides.containsKey(one), one);
        SharedRule.NOT_FOUND.unless(sides.containsKey(other), other);
        return new DuplicatePair(sides.get(one), sides.get(other));
    }

    private Map<String, DuplicateSide> sides(DuplicateKind kind, List<String> numbers) {
        return kind.isOfCars() ? cars(numbers) : customers(numbers);
    }

    /** How many pairs of a kind there are. */
    public long count(DuplicateKind kind) {
        return duplicates.count(kind, caller.actor().storeCode());
    }

    private Map<String, DuplicateSide> customers(List<String> numbers) {
        List<CustomerNo> wanted = numbers.stream().map(CustomerNo::new).toList();
        Map<String, Seen> visits = visits("customer_no", numbers);
        Map<CustomerNo, List<Vehicle>> cars = em.createQuery("""
                        select v
                        from Vehicle v
                        where v.customerNo in :numbers and v.mergedInto is null
                        order by v.id""", Vehicle.class)
                .setParameter("numbers", wanted)
                .getResultStream()
                .collect(Collectors.groupingBy(Vehicle::customerNo));
        return em.createQuery("""
                        select c
                        from Customer c
                        where c.number in :numbers and c.storeCode = :store and c.mergedInto is null
                        order by c.id""", Customer.class)
                .setParameter("numbers", wanted)
                .setParameter("store", caller.actor().storeCode())
                .getResultStream()
                .map(one -> side(one, cars.getOrDefault(one.number(), List.of()), visits))
                .collect(Collectors.toMap(DuplicateSide::number, Function.identity()));
    }

    private static DuplicateSide side(Customer one, List<Vehicle> cars, Map<String, Seen> visits) {
        Seen seen = visits.getOrDefault(one.number().value(), Seen.NEVER);
        return new DuplicateSide(
                one.number().value(),
                one.version(),
                one.name(),
                Stream.concat(
                                Stream.of(one.phone().masked()),
                                one.phones().stream().map(more -> more.phone().masked() + " " + more.note()))
                        .toList(),
                one.addresses(),
                cars.stream().map(Vehicle::subject).toList(),
                seen.visits(),
                seen.last());
    }

    private Map<String, DuplicateSide> cars(List<String> numbers) {
        List<VehicleNo> wanted = numbers.stream().map(VehicleNo::new).toList();
        Map<String, Seen> visits = visits("vehicle_no", numbers);
        return em.createQuery("""
                        select v, c.name
                        from Vehicle v, Customer c
                        where v.number in :numbers and v.storeCode = :store and v.mergedInto is null
                        and c.number = v.customerNo
                        order by v.id""", Object[].class)
                .setParameter("numbers", wanted)
                .setParameter("store", caller.actor().storeCode())
                .getResultStream()
                .map(row -> side((Vehicle) row[0], (String) row[1], visits))
                .collect(Collectors.toMap(DuplicateSide::number, Function.identity()));
    }

    private static DuplicateSide side(Vehicle car, String owner, Map<String, Seen> visits) {
        Seen seen = visits.getOrDefault(car.number().value(), Seen.NEVER);
        return new DuplicateSide(
                car.number().value(),
                car.version(),
                car.plate() == null ? "" : car.plate().value(),
                car.vin() == null ? List.of() : List.of(masked(car.vin().value())),
                List.of(car.model(), owner),
                List.of(),
                seen.visits(),
                seen.last());
    }

    private static String masked(String vin) {
        return vin.substring(0, SHOWN_OF_A_VIN) + "****" + vin.substring(vin.length() - 2 * SHOWN_OF_A_VIN);
    }

    // Plain SQL: the greatest of some moments comes as the database's own type.
    private Map<String, Seen> visits(String column, List<String> numbers) {
        Query asked = em.createNativeQuery(
                """
                select o.%1$s, count(*), max(o.changed_at)
                from repair_order o
                where o.%1$s in (%2$s)
                group by o.%1$s""".formatted(column, String.join(", ", Collections.nCopies(numbers.size(), "?"))));
        for (int i = 0; i < numbers.size(); i++) {
            asked.setParameter(i + 1, numbers.get(i));
        }
        Map<String, Seen> visits = new HashMap<>();
        for (Object row : asked.getResultList()) {
            Object[] seen = (Object[]) row;
            visits.put((String) seen[0], new Seen(((Number) seen[1]).longValue(), Utc.stored(seen[2])));
        }
        return visits;
    }

    /** How often somebody came, and when something last became of it. */
    private record Seen(long visits, Instant last) {
        private static final Seen NEVER = new Seen(0, null);
    }

    /** The store's merges of the last day, the latest first: those that can still be undone, and those that were. */
    public List<MergeRow> recent() {
        Instant now = caller.stamp().at();
        return em.createQuery("""
                        select m
                        from Merge m
                        where m.storeCode = :store and m.mergedAt >= :since
                        order by m.mergedAt desc, m.id desc""", Merge.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("since", now.minus(Merge.UNDOABLE))
                .setMaxResults(MOST_MERGES)
                .getResultStream()
                .map(merge -> row(merge, now))
                .toList();
    }

    /** What was merged into this card, or was once, the latest first. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
    public List<MergeRow> of(String stays) {
        Instant now = caller.stamp().at();
        return em.createQuery("""
                        select m
                        from Merge m
                        where m.storeCode = :store and (m.stays = :number or m.goes = :number)
                        order by m.mergedAt desc, m.id desc""", Merge.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("number", stays)
                .setMaxResults(MOST_MERGES)
                .getResultStream()
                .map(merge -> row(merge, now))
                .toList();
    }

    private static MergeRow row(Merge merge, Instant now) {
        return new MergeRow(
                merge.stays(),
                merge.goes(),
                merge.goesName(),
                merge.mergedBy(),
                merge.mergedAt(),
                merge.undoneBy(),
                merge.undoneAt(),
                merge.undoable(now));
    }
}
