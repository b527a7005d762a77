package org.jiedai.repairorder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.Job;
import org.jiedai.catalogue.JobLine;
import org.jiedai.catalogue.JobPart;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;

/**
 * Work found during the repair. The technician reports it, the advisor asks the customer, by telephone or by a link on
 * their phone; only what they agree to becomes part of the order, the rest stays as a recommendation (R14–R16).
 */
@Entity
@Table(name = "extra_work")
public class ExtraWork extends Aggregate {
    /** How long a link can be answered (R15). */
    public static final Duration LINK_VALID = Duration.ofHours(24);

    /** The extra work's table. */
    public static final LifeCycle<ExtraWorkState, ExtraWorkAct> LIFE_CYCLE = LifeCycle.of(
                    ExtraWorkState.class, ExtraWorkAct.class)
            .when(ExtraWorkState.FOUND, ExtraWorkAct.ASK, ExtraWorkState.ASKED)
            .when(ExtraWorkState.ASKED, ExtraWorkAct.ASK, ExtraWorkState.ASKED)
            .when(ExtraWorkState.ASKED, ExtraWorkAct.ANSWER, ExtraWorkState.ANSWERED);

    private RecordNo number;

    @Column(name = "repair_order_no")
    private RepairOrderNo repairOrderNo;

    private String finding;
    private boolean safety;

    @Column(name = "found_by")
    private String foundBy;

    @ElementCollection
    @CollectionTable(name = "extra_work_line", joinColumns = @JoinColumn(name = "extra_work_id"))
    private List<JobLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "extra_work_part", joinColumns = @JoinColumn(name = "extra_work_id"))
    private List<JobPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "extra_work_answer", joinColumns = @JoinColumn(name = "extra_work_id"))
    private List<ExtraItem> answers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private AskChannel channel;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "link_until")
    private Instant linkUntil;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private ExtraWorkState state;

    protected ExtraWork() {}

    /** The technician's finding arrives (R14). */
    public ExtraWork(ExtraWorkFound found, Stamp by) {
        super(found.storeCode());
        number = new RecordNo(found.extraWorkNo());
        repairOrderNo = new RepairOrderNo(found.repairOrderNo());
        finding = found.finding();
        safety = found.safety();
        foundBy = found.by();
        job().replaceBy(found.proposed());
        state = ExtraWorkState.FOUND;
        began(ExtraWorkAct.FIND, state, by);
    }

    @Override
    public String subject() {
        return repairOrderNo.value();
    }

    /** The advisor asks the customer by telephone (R15). */
    public void askByPhone(Stamp by) {
        ask(AskChannel.PHONE, null, by);
    }

    /** The advisor sends a link that can be answered once, for a while; only the link's hash is kept (R15). */
    public void askByLink(String hash, Stamp by) {
        ask(AskChannel.LINK, hash, by);
        linkUntil = by.at().plus(LINK_VALID);
    }

    private void ask(AskChannel way, String hash, Stamp by) {
        state = next(LIFE_CYCLE, state, ExtraWorkAct.ASK, "AskChannel." + way, by);
        channel = way;
        linkHash = hash;
    }

    /**
     * Whether the link may still be used.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ExtraWorkRule#LINK_EXPIRED}
     */
    public void checkLink(Instant at) {
        ExtraWorkRule.LINK_EXPIRED.unless(state == ExtraWorkState.ASKED && at.isBefore(linkUntil));
    }

    /**
     * The customer's word on every item (R16).
     *
     * @param decisions line number → agreed
     * @param record what was said on the telephone, or the signature under the link
     * @throws org.jiedai.shared.RuleBroken {@link ExtraWorkRule#ITEM_UNDECIDED}, {@link ExtraWorkRule#ANSWER_UNSIGNED},
     *     {@link ExtraWorkRule#RECORD_NEEDED}
     */
    public void answer(Map<Integer, Boolean> decisions, String record, Stamp by) {
        lines.forEach(line -> ExtraWorkRule.ITEM_UNDECIDED.unless(decisions.get(line.lineNo()) != null, line.name()));
        boolean said = record != null && !record.isBlank();
        ExtraWorkRule.ANSWER_UNSIGNED.unless(said || channel != AskChannel.LINK);
        ExtraWorkRule.RECORD_NEEDED.unless(said);
        state = next(LIFE_CYCLE, state, ExtraWorkAct.ANSWER, "AskChannel." + channel, by);
        lines.forEach(line -> answers.add(new ExtraItem(line.lineNo(), decisions.get(line.lineNo()))));
        evidence = record;
    }

    /** Whether the customer's word is still awaited. */
    public boolean open() {
        return state != ExtraWorkState.ANSWERED;
    }

    /** The lines the customer wants; only these may become part of the order. */
    public List<LineItem> agreed() {
        return job().items().stream()
                .filter(item -> answered(item.lineNo(), true))
                .toList();
    }

    /** The names of what the customer does not want now: recommendations for the next visit. */
    public List<String> declined() {
        return lines.stream()
                .filter(line -> answered(line.lineNo(), false))
                .map(JobLine::name)
                .toList();
    }

    private boolean answered(int lineNo, boolean agreed) {
        return answers.stream().anyMatch(a -> a.lineNo() == lineNo && a.agreed() == agreed);
    }

    /** The proposed lines and parts. */
    public Job job() {
        return new Job(lines, parts);
    }

    public RecordNo number() {
        return number;
    }

    public RepairOrderNo repairOrderNo() {
        return repairOrderNo;
    }

    public String finding() {
        return finding;
    }

    public boolean safety() {
        return safety;
    }

    public String foundBy() {
        return foundBy;
    }

    public AskChannel channel() {
        return channel;
    }

    public ExtraWorkState state() {
        return state;
    }
}
