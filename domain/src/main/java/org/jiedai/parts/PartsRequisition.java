package org.jiedai.parts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * Parts asked for by a technician (R11). Handed over against two signatures of two people, perhaps in several goes;
 * what is short is a back order until it comes or is no longer wanted; what was not used comes back.
 */
@Entity
@Table(name = "parts_requisition")
public class PartsRequisition extends Aggregate {
    public static final LifeCycle<RequisitionState, RequisitionAct> LIFE_CYCLE = LifeCycle.of(
                    RequisitionState.class, RequisitionAct.class)
            .when(RequisitionState.WAITING, RequisitionAct.ISSUE, RequisitionState.ISSUED)
            .when(RequisitionState.WAITING, RequisitionAct.BACK_ORDER, RequisitionState.BACK_ORDERED)
            .when(RequisitionState.WAITING, RequisitionAct.WITHDRAW, RequisitionState.WITHDRAWN)
            .when(RequisitionState.ISSUED, RequisitionAct.BACK_ORDER, RequisitionState.BACK_ORDERED)
            .when(RequisitionState.ISSUED, RequisitionAct.PUT_BACK, RequisitionState.ISSUED)
            .when(RequisitionState.BACK_ORDERED, RequisitionAct.ISSUE, RequisitionState.ISSUED)
            .when(RequisitionState.BACK_ORDERED, RequisitionAct.PUT_BACK, RequisitionState.BACK_ORDERED)
            .when(RequisitionState.BACK_ORDERED, RequisitionAct.WITHDRAW, RequisitionState.WITHDRAWN)
            .when(RequisitionState.WITHDRAWN, RequisitionAct.PUT_BACK, RequisitionState.WITHDRAWN)
            .when(RequisitionState.WAITING, RequisitionAct.SETTLE, RequisitionState.SETTLED)
            .when(RequisitionState.ISSUED, RequisitionAct.SETTLE, RequisitionState.SETTLED)
            .when(RequisitionState.BACK_ORDERED, RequisitionAct.SETTLE, RequisitionState.SETTLED)
            .when(RequisitionState.WITHDRAWN, RequisitionAct.SETTLE, RequisitionState.SETTLED);

    private RecordNo number;

    @Column(name = "repair_order_no")
    private RepairOrderNo repairOrderNo;

    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    private String plate;
    private String technician;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private RequisitionState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "requisition_id")
    @OrderBy("position")
    private List<RequisitionLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "requisition_signature", joinColumns = @JoinColumn(name = "requisition_id"))
    private List<HandOver> handOvers = new ArrayList<>();

    protected PartsRequisition() {}

    public PartsRequisition(PartsRequested asked, Instant at) {
        super(asked.storeCode());
        this.number = new RecordNo(asked.requisitionNo());
        this.repairOrderNo = new RepairOrderNo(asked.repairOrderNo());
        this.appointmentNo = asked.appointmentNo() == null ? null : new AppointmentNo(asked.appointmentNo());
        this.plate = asked.plate();
        this.technician = asked.technician();
        this.requestedAt = asked.occurredAt();
        this.state = RequisitionState.WAITING;
        asked.items().forEach(item -> lines.add(new RequisitionLine(lines.size() + 1, item)));
        began(RequisitionAct.REQUEST, state, asked.takenAt(at));
    }

    /**
     * Hands over, signed by issuer and receiver; what stays open becomes a back order.
     *
     * @param receiver the technician who has proved themselves by their PIN
     * @param quantities position of the line → how many
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#SAME_PERSON}, {@link PartsRule#NOTHING_TO_ISSUE},
     *     {@link PartsRule#MORE_THAN_ASKED}, {@link PartsRule#STOCK_SHORT}
     */
    public void issue(String receiver, Map<Integer, Integer> quantities, StoreRoom room, Stamp by) {
        PartsRule.SAME_PERSON.unless(!by.login().equals(receiver), receiver);
        quantities
                .values()
                .forEach(quantity -> SharedRule.ABSURD_VALUE.unless(quantity >= 0, "field.quantity", quantity));
        PartsRule.NOTHING_TO_ISSUE.unless(quantities.values().stream().anyMatch(quantity -> quantity > 0));
        state = next(LIFE_CYCLE, state, RequisitionAct.ISSUE, by);
        lines.stream()
                .sorted(Comparator.comparing(RequisitionLine::partCode))
                .forEach(line -> hand(line, quantities.getOrDefault(line.position(), 0), room));
        handOvers.add(new HandOver(by.login(), receiver, by.at(), content(quantities)));
        if (lines.stream().anyMatch(line -> line.open() > 0)) {
            backOrder(by);
        }
    }

    // By part code: locks are then taken in one order by everybody.
    private static void hand(RequisitionLine line, int quantity, StoreRoom room) {
        line.issue(quantity);
        if (quantity > 0) {
            room.issue(line.partCode(), quantity);
        }
    }

    /** What is open is not there; the advisor is to know. */
    public void backOrder(Stamp by) {
        state = next(LIFE_CYCLE, state, RequisitionAct.BACK_ORDER, by);
        lines.forEach(RequisitionLine::backOrder);
    }

    /** What is open is no longer wanted. */
    public void withdraw(String why, Stamp by) {
        state = next(LIFE_CYCLE, state, RequisitionAct.WITHDRAW, why, by);
        lines.forEach(RequisitionLine::withdraw);
    }

    /** The completion review is passed: what is out is charged, what is open is not wanted any more (R19). */
    public void settle(Stamp by) {
        state = next(LIFE_CYCLE, state, RequisitionAct.SETTLE, by);
        lines.forEach(RequisitionLine::withdraw);
    }

    /**
     * Unused parts come back.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#MORE_THAN_ISSUED}
     */
    public PartsReturned putBack(int position, int quantity, StoreRoom room, Stamp by) {
        RequisitionLine line = line(position);
        state = next(LIFE_CYCLE, state, RequisitionAct.PUT_BACK, line.partCode() + " × " + quantity, by);
        line.putBack(quantity);
        room.putBack(line.partCode(), quantity);
        return new PartsReturned(cover(by), number.value(), line.lineNo(), line.partCode(), quantity);
    }

    /**
     * What workshop and front desk are to know after every act of the counter: what was handed over so far.
     *
     * @param receiver the technician whom it is for
     * @param expectedOn when what is missing should come, if anybody knows
     */
    public PartsIssued told(String receiver, LocalDate expectedOn, Stamp by) {
        return new PartsIssued(cover(by), number.value(), receiver, items(), expectedOn);
    }

    private Cover cover(Stamp by) {
        return Cover.of(storeCode(), repairOrderNo.value(), by);
    }

    private RequisitionLine line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(position));
    }

    private String content(Map<Integer, Integer> quantities) {
        return quantities.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> line(entry.getKey()).partCode() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What became of every line so far; the front desk replaces its copy by it. */
    public List<IssuedItem> items() {
        return lines.stream().map(RequisitionLine::item).toList();
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RecordNo number() {
        return number;
    }

    public RepairOrderNo repairOrderNo() {
        return repairOrderNo;
    }

    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public String technician() {
        return technician;
    }

    public RequisitionState state() {
        return state;
    }

    public List<RequisitionLine> lines() {
        return List.copyOf(lines);
    }

    public List<HandOver> handOvers() {
        return List.copyOf(handOvers);
    }
}
