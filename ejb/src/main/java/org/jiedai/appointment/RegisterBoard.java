package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Roles;

/** The whole booking register of the store, what has come and what has not (A5). */
@Stateless
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
public class RegisterBoard {
    private static final ListColumns COLUMNS = new ListColumns("a.slotStart desc, a.id desc")
            .text("number", "a.number", String::toUpperCase)
            .text("plate", "a.visitor.plate", RegisterBoard::asKept)
            .text("customer", "a.visitor.customerName")
            .text("vehicle", "a.visitor.vehicle")
            .sorted("time", "a.slotStart")
            .sorted("advisor", "a.advisor")
            .sorted("technician", "a.technician")
            .oneOf("parts", "a.preparation.parts", PartsReadiness.class)
            .oneOf("state", "a.state", AppointmentState.class)
            .within("day", "a.slotStart");

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    private static String asKept(String plate) {
        return plate.replace("·", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The bookings that are wished for, the latest time first. */
    public List<AppointmentRow> rows(ListWish wish) {
        return COLUMNS.rows(
                query(AppointmentBoard.ROWS + COLUMNS.where(wish) + COLUMNS.order(wish), AppointmentRow.class), wish);
    }

    /** How many the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(
                query(
                        "select count(a) from Appointment a where a.storeCode = :store" + COLUMNS.where(wish),
                        Long.class),
                wish);
    }

    private <T> TypedQuery<T> query(String question, Class<T> answer) {
        return em.createQuery(question, answer)
                .setParameter("store", caller.actor().storeCode());
    }
}
