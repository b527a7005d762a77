package org.jiedai.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of a person's other stores, open or not on this page. */
@Named
@ViewScoped
public class PlaceView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int READ_AT_A_GLANCE = 12;

    @Inject
    private OtherStores others;

    private boolean offering;
    private String wanted = "";
    private List<LogInView.Choice> offered = List.of();

    /** Shows where else they may go, or hides it again. */
    public void offer() {
        offering = !offering;
        wanted = "";
        offered = offering ? others.all().stream().map(LogInView.Choice::of).toList() : List.of();
    }

    public boolean isOffering() {
        return offering;
    }

    /** Whether they are too many to be read. */
    public boolean isMany() {
        return offered.size() > READ_AT_A_GLANCE;
    }

    /** Those whose name or code holds what was typed. */
    public List<LogInView.Choice> getOffered() {
        return offered.stream().filter(one -> one.isCalled(wanted)).toList();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted == null ? "" : wanted.strip();
    }
}
