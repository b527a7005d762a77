package org.jiedai.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;

/** Extra work as the technician reported it (R14) and as it came back decided (R16); the front desk asks in between. */
@Entity
@Table(name = "extra_finding")
public class ExtraFinding extends Aggregate {
    public static final LifeCycle<FindingState, FindingAct> LIFE_CYCLE = LifeCycle.of(
                    FindingState.class, FindingAct.class)
            .when(FindingState.REPORTED, FindingAct.DECIDE, FindingState.DECIDED);

    private RecordNo number;

    @Column(name = "repair_order_no")
    private RepairOrderNo repairOrderNo;

    private String technician;
    private String finding;
    private boolean safety;

    @Column(name = "affected_line")
    private Integer affectedLine;

    private String proposed;
    private String agreed;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    protected ExtraFinding() {}

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#NOTHING_PROPOSED} */
    public ExtraFinding(RecordNo number, WorkTicket ticket, Report report, Stamp by) {
        super(ticket.storeCode());
        WorkshopRule.NOTHING_PROPOSED.unless(!report.proposed().isEmpty());
        this.number = number;
        this.repairOrderNo = ticket.number();
        this.technician = by.login();
        this.finding = report.finding();
        this.safety = report.safety();
        this.affectedLine = report.affectedLine();
        this.proposed = names(report.proposed());
        this.state = FindingState.REPORTED;
        began(FindingAct.REPORT, state, by);
    }

    /**
     * What the technician reports.
     *
     * @param affectedLine the line that cannot go on before the customer has decided, or null
     */
    public record Report(String finding, boolean safety, Integer affectedLine, List<LineItem> proposed) {}

    /** The customer's word has come back (R16). */
    public void decide(ExtraWorkDecided word, Instant at) {
        state = next(LIFE_CYCLE, state, FindingAct.DECIDE, null, word.takenAt(at));
        agreed = names(word.agreed());
    }

    private static String names(List<LineItem> lines) {
        return lines.stream().map(LineItem::name).collect(Collectors.joining(" + "));
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RepairOrderNo repairOrderNo() {
        return repairOrderNo;
    }

    public Integer affectedLine() {
        return affectedLine;
    }

    public FindingState state() {
        return state;
    }
}
