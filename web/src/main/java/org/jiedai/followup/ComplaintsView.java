package org.jiedai.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.DaysWished;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Page;
import org.jiedai.shared.People;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;

/** The list of complaints: everything for agents and the manager, their own for those who answer (F4). */
@Named
@ViewScoped
public class ComplaintsView extends ComplaintDesk {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "complaint.number",
            "field.plate",
            "field.customerName",
            "field.complaintText",
            "field.answer",
            "field.verdict",
            "field.owner",
            "complaint.raised-at",
            "complaint.closed-at");

    private static final List<ComplaintAct> ACTS = List.of(
            ComplaintAct.READ_BACK,
            ComplaintAct.PASS_ON,
            ComplaintAct.ANSWER,
            ComplaintAct.CONTENT,
            ComplaintAct.NOT_CONTENT,
            ComplaintAct.HAND_OVER);

    @Inject
    private Clock now;

    @Inject
    private People people;

    @Inject
    private Formats formats;

    @Inject
    private Witness witness;

    private transient Page<ComplaintRow> list;
    private transient LazyRows<ComplaintRow> rows;
    private final DaysWished days = new DaysWished("day");
    private boolean closed;
    private ComplaintRow chosen;

    @PostConstruct
    @Override
    public void load() {
        list = complaintBoard.open();
        chosen = chosen == null ? null : found(chosen.number().value()).orElse(null);
    }

    public void show(boolean closedOnes) {
        closed = closedOnes;
        chosen = null;
        load();
    }

    /** The closed ones as the table asks for them. */
    public LazyRows<ComplaintRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    wish -> complaintBoard.rows(days.in(wish, me.getZone())),
                    wish -> complaintBoard.count(days.in(wish, me.getZone())),
                    ComplaintRow::number);
        }
        return rows;
    }

    public void csv() {
        file().sendCsv("complaints");
    }

    public void xlsx() {
        file().sendXlsx("complaints");
    }

    // What was taken home is noted, for customers' names are in it.
    private TableFile file() {
        List<ComplaintRow> all = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "complaints " + all.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        all.forEach(complaint -> file.row(Arrays.asList(
                complaint.number().value(),
                complaint.plate(),
                complaint.customerName(),
                complaint.text(),
                complaint.answer(),
                complaint.verdict(),
                complaint.owner() == null ? "" : people.name(complaint.owner()),
                formats.full(complaint.raisedAt()),
                formats.full(complaint.closedAt()))));
        return file;
    }

    public DaysWished getDays() {
        return days;
    }

    /**
     * Opens the complaint of this number, or folds it again.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} if it is not open any more
     */
    public void choose(String number) {
        load();
        boolean same = chosen != null && chosen.number().value().equals(number);
        chosen = same
                ? null
                : found(number).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number == null ? "" : number));
        setWords(null);
    }

    private Optional<ComplaintRow> found(String number) {
        return list.rows().stream()
                .filter(row -> row.number().value().equals(number))
                .findFirst();
    }

    public boolean chosen(ComplaintRow complaint) {
        return chosen != null && chosen.number().equals(complaint.number());
    }

    /** What may be done with the complaint that is open, what leads on first. */
    public List<ComplaintAct> getActs() {
        return chosen == null
                ? List.of()
                : ACTS.stream().filter(act -> may(chosen, act.name())).toList();
    }

    public ComplaintRow getChosen() {
        return chosen;
    }

    public boolean late(ComplaintRow complaint) {
        return complaint.state() == ComplaintState.PASSED_ON
                && complaint.deadline().isBefore(now.instant());
    }

    public Page<ComplaintRow> getList() {
        return list;
    }

    public boolean isClosed() {
        return closed;
    }
}
