package org.jiedai.parts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.View;

/** The label of an appointment's place on the shelf; every one but the first is marked as a reprint (A8). */
@Named
@ViewScoped
public class LabelView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private PickBoard board;

    @Inject
    private PickService service;

    @Inject
    @ManagedProperty("#{param['no']}")
    private String number;

    private transient Pick pick;

    @PostConstruct
    public void load() {
        pick = board.pick(new AppointmentNo(number));
    }

    /** Counts the label; the browser prints it then. */
    public void print() {
        service.label(pick.head().number(), pick.head().version());
        load();
    }

    /** Whether something lies on a place of the shelf, for which there is a label. */
    public boolean isLabelled() {
        return pick.head().place() != null
                && PickTask.LIFE_CYCLE.acts(pick.head().state(), me.actor()).contains(PickAct.LABEL);
    }

    /** How many of a part are missing, to be written behind it; nothing if they are all there. */
    public String missing(PickItem item) {
        return item.missing() > 0 ? texts.of("label.missing", item.missing()) : "";
    }

    /** The appointment's number as a QR code, for the counter's scanner. */
    public String getCode() {
        return QrCode.of(pick.head().number().value());
    }

    public Pick getPick() {
        return pick;
    }
}
