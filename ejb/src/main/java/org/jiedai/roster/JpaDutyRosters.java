package org.jiedai.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedai.store.StoreCopied;

/** Duty rosters in the database. */
@ApplicationScoped
public class JpaDutyRosters implements DutyRosters {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public DutyRoster of(String storeCode, LocalDate from, LocalDate to) {
        List<DutyDay> days = em.createQuery(
                        "select d from DutyDay d where d.storeCode = :store and d.day between :from and :to",
                        DutyDay.class)
                .setParameter("store", storeCode)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        List<DutyPlan> plans = plans(storeCode);
        // A store that keeps no roster is not asked for its shifts too.
        return new DutyRoster(plans.isEmpty() ? List.of() : shifts(storeCode), plans, days);
    }

    @Override
    public List<Shift> shifts(String storeCode) {
        return em.createQuery(
                        "select s from Shift s where s.storeCode = :store order by s.times.from, s.code", Shift.class)
                .setParameter("store", storeCode)
                .getResultList();
    }

    @Override
    public Optional<Shift> shift(String storeCode, String code) {
        return Optional.ofNullable(em.find(Shift.class, new Shift.Key(storeCode, code)));
    }

    @Override
    public void add(Shift shift) {
        em.persist(shift);
    }

    @Override
    public void remove(Shift shift) {
        em.remove(shift);
    }

    @Override
    public List<DutyPlan> plans(String storeCode) {
        return em.createQuery("select p from DutyPlan p where p.storeCode = :store", DutyPlan.class)
                .setParameter("store", storeCode)
                .getResultList();
    }

    @Override
    public DutyPlan held(String storeCode, String login) {
        em.createNativeQuery("""
                insert into duty_plan (store_code, staff_login) \
                values (?, ?) \
                on duplicate key update week = week""")
                .setParameter(1, storeCode)
                .setParameter(2, login)
                .executeUpdate();
        return em.find(DutyPlan.class, new DutyPlan.Key(storeCode, login), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<DutyDay> day(String storeCode, String login, LocalDate day) {
        return Optional.ofNullable(em.find(DutyDay.class, new DutyDay.Key(storeCode, login, day)));
    }

    @Override
    public void add(DutyDay day) {
        em.persist(day);
    }

    @Override
    public void remove(DutyDay day) {
        em.remove(day);
    }

    void copy(@Observes StoreCopied copied) {
        em.createNativeQuery("""
                insert into shift (store_code, code, name, name_en, duty_from, duty_to, break_from, break_to) \
                select ?, s.code, s.name, s.name_en, s.duty_from, s.duty_to, s.break_from, s.break_to \
                from shift s \
                where s.store_code = ?""")
                .setParameter(1, copied.to())
                .setParameter(2, copied.from())
                .executeUpdate();
    }
}
