package org.jiedai.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;

/** The technician's copy of a requisition: what they asked for and what has come so far (R11). */
@Entity
@Table(name = "asked_parts")
public class AskedParts extends Aggregate {
    public static final LifeCycle<AskState, AskAct> LIFE_CYCLE = LifeCycle.of(AskState.class, AskAct.class)
            .when(AskState.ASKED, AskAct.ISSUE_SOME, AskState.SHORT)
            .when(AskState.ASKED, AskAct.ISSUE_ALL, AskState.COMPLETE)
            .when(AskState.SHORT, AskAct.ISSUE_SOME, AskState.SHORT)
            .when(AskState.SHORT, AskAct.ISSUE_ALL, AskState.COMPLETE);

    private RecordNo number;

    @Column(name = "repair_order_no")
    private RepairOrderNo repairOrderNo;

    private String technician;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Enumerated(EnumType.STRING)
    private AskState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "asked_parts_id")
    private List<AskedPart> items = new ArrayList<>();

    protected AskedParts() {}

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#NOTHING_ASKED} */
    public AskedParts(RecordNo number, WorkTicket ticket, List<RequestedItem> wanted, Stamp by) {
        super(ticket.storeCode());
        WorkshopRule.NOTHING_ASKED.unless(!wanted.isEmpty());
        this.number = number;
        this.repairOrderNo = ticket.number();
        this.technician = by.login();
        this.state = AskState.ASKED;
        wanted.forEach(item -> items.add(new AskedPart(item)));
        began(AskAct.ASK, state, by);
    }

    /** What the parts desk has handed over so far; its figures are cumulative. */
    public void issued(PartsIssued message, Instant at) {
        message.items().forEach(item -> items.forEach(mine -> mine.take(item)));
        boolean all = items.stream().allMatch(item -> item.backOrdered() == 0);
        state = next(LIFE_CYCLE, state, all ? AskAct.ISSUE_ALL : AskAct.ISSUE_SOME, message.takenAt(at));
        expectedOn = message.expectedOn();
    }

    @Override
    public String subject() {
        return number.value();
    }

    public AskState state() {
        return state;
    }
}
