package org.jiedai.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Complaints taken down during the call (F4). */
@Named
@ViewScoped
public class CallComplaintsView extends ComplaintDesk {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpCallView call;

    private transient List<ComplaintRow> list;
    private String text;

    @PostConstruct
    @Override
    public void load() {
        list = complaintBoard.ofVisit(call.visit());
    }

    public void raise() {
        complaints.raise(call.visit(), call.getVersion(), text);
        text = null;
        call.load();
        done("complaint.raised");
    }

    /** The one complaint that is being dealt with on the telephone. */
    public boolean active(ComplaintRow complaint) {
        return list.stream()
                .filter(c -> c.state() == ComplaintState.RAISED || c.state() == ComplaintState.READ_BACK)
                .findFirst()
                .filter(complaint::equals)
                .isPresent();
    }

    /** Whether one is being dealt with; the next one is taken down after it. */
    public boolean isBusy() {
        return list.stream().anyMatch(this::active);
    }

    public List<ComplaintRow> getList() {
        return list;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
