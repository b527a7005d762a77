package org.jiedai.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;

/**
 * A customer has come. A clock runs from now on; the advisor whose turn it is, or the appointment's own, is called and
 * greets; the visit begins, or the customer leaves again (R1).
 */
@Entity
@Table(name = "arrival")
public class Arrival extends Aggregate {
    /** The arrival's table. */
    public static final LifeCycle<ArrivalState, ArrivalAct> LIFE_CYCLE = LifeCycle.of(
                    ArrivalState.class, ArrivalAct.class)
            .when(ArrivalState.WAITING, ArrivalAct.CALL_ANOTHER, ArrivalState.WAITING)
            .when(ArrivalState.WAITING, ArrivalAct.GREET, ArrivalState.GREETED)
            .when(ArrivalState.WAITING, ArrivalAct.LEAVE, ArrivalState.LEFT)
            .when(ArrivalState.GREETED, ArrivalAct.CHECK_IN, ArrivalState.CHECKED_IN)
            .when(ArrivalState.GREETED, ArrivalAct.LEAVE, ArrivalState.LEFT);

    private RecordNo number;
    private Plate plate;

    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    private String who;

    // Null for the only arrival of its car.
    private String again;

    @Column(name = "called_advisor")
    private String calledAdvisor;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "greeted_at")
    private Instant greetedAt;

    @Column(name = "greeted_by")
    private String greetedBy;

    @Column(name = "repair_order_no")
    private RepairOrderNo repairOrderNo;

    @Enumerated(EnumType.STRING)
    private ArrivalState state;

    protected Arrival() {}

    /**
     * The clock starts.
     *
     * @param again why a car is entered that waits or is in the house already; else null
     * @param plate null if it is not known yet
     * @param appointmentNo null without appointment
     * @param who a name or a word to find the customer by
     */
    public Arrival(
            RecordNo number,
            Plate plate,
            AppointmentNo appointmentNo,
            String who,
            String calledAdvisor,
            String again,
            Stamp by) {
        super(by.storeCode());
        this.number = number;
        this.plate = plate;
        this.appointmentNo = appointmentNo;
        this.who = who;
        this.calledAdvisor = calledAdvisor;
        this.again = again;
        this.arrivedAt = by.at();
        this.state = ArrivalState.WAITING;
        began(ArrivalAct.ARRIVE, state, again, by);
    }

    @Override
    public String subject() {
        return number.value();
    }

    /**
     * Whoever was called has left, or is not here today.
     *
     * @param advisor whose turn it is now; null if nobody receives customers
     */
    public void callAnother(String advisor, Stamp by) {
        state = next(LIFE_CYCLE, state, ArrivalAct.CALL_ANOTHER, by);
        calledAdvisor = advisor;
    }

    /** An advisor greets, whether it was their turn or not. */
    public void greet(Stamp by) {
        state = next(LIFE_CYCLE, state, ArrivalAct.GREET, by);
        greetedAt = by.at();
        greetedBy = by.login();
    }

    /** The visit begins (R2). */
    public void checkIn(RepairOrderNo visit, Stamp by) {
        state = next(LIFE_CYCLE, state, ArrivalAct.CHECK_IN, visit.value(), by);
        repairOrderNo = visit;
    }

    public void leave(String reason, Stamp by) {
        state = next(LIFE_CYCLE, state, ArrivalAct.LEAVE, reason, by);
    }

    public RecordNo number() {
        return number;
    }

    public Plate plate() {
        return plate;
    }

    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public String who() {
        return who;
    }

    /** Why it was entered although its car waited or was in the house; null if it was neither. */
    public String again() {
        return again;
    }

    /** When the customer came. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    public ArrivalState state() {
        return state;
    }

    public String calledAdvisor() {
        return calledAdvisor;
    }
}
