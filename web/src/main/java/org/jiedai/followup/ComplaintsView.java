package org.jiedai.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.jiedai.shared.Page;

/** The list of complaints: everything for agents and the manager, their own for those who answer (F4). */
@Named
@ViewScoped
public class ComplaintsView extends ComplaintDesk {
    private static final long serialVersionUID = 1L;

    @Inject
    private Clock now;

    private transient Page<ComplaintRow> list;
    private int page;
    private boolean closed;
    private String chosen;

    @PostConstruct
    @Override
    public void load() {
        list = complaintBoard.list(closed, page);
    }

    public void turn(int to) {
        page = to;
        load();
    }

    public void show(boolean closedOnes) {
        closed = closedOnes;
        chosen = null;
        turn(0);
    }

    /** Opens one line for its action, or folds it again. */
    public void choose(ComplaintRow complaint) {
        String number = complaint.number().value();
        chosen = number.equals(chosen) ? null : number;
        setWords(null);
        load();
    }

    public boolean chosen(ComplaintRow complaint) {
        return complaint.number().value().equals(chosen);
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
