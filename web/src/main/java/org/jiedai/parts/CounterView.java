package org.jiedai.parts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** The parts counter: requisitions first, then the appointments' parts (A8, R11). */
@Named
@ViewScoped
public class CounterView extends View {
    private static final long serialVersionUID = 1L;

    private static final int RECENT = 10;

    @Inject
    private RequisitionBoard requisitions;

    @Inject
    private PickBoard picks;

    private String scanned;
    private transient List<Requisition> waiting;
    private transient List<Requisition> backOrders;
    private transient List<Requisition> recent;
    private transient List<Map.Entry<LocalDate, List<Pick>>> days;
    private transient List<Pick> toPutBack;

    @PostConstruct
    public void load() {
        waiting = requisitions.in(RequisitionState.WAITING);
        backOrders = requisitions.in(RequisitionState.BACK_ORDERED);
        recent = requisitions.last(RECENT);
        days = List.copyOf(picks.ahead().stream()
                .collect(Collectors.groupingBy(
                        pick -> LocalDate.ofInstant(pick.head().slotStart(), me.getZone()),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet());
        toPutBack = picks.toPutBack();
    }

    /** A requisition's or an appointment's number, typed or scanned from paper (U15). */
    public String find() {
        String number = needed(scanned, "field.scanned").toUpperCase(Locale.ROOT);
        return go(number.startsWith("AP") ? Screen.PICK : Screen.REQUISITION, number);
    }

    /** The light of what stock has for a requisition: all of it, some, none. */
    public String stockLook(Requisition asked) {
        if (asked.covered()) {
            return "ok";
        }
        return asked.anyReady() ? "risk" : "late";
    }

    /** The same in words. */
    public String stockWord(Requisition asked) {
        if (asked.covered()) {
            return texts.get("parts.all-here");
        }
        return asked.anyReady() ? texts.get("parts.some-here") : texts.get("parts.none-here");
    }

    /** The light of an appointment's parts. */
    public String look(Pick pick) {
        return PickLight.of(pick.head().state());
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public List<Requisition> getWaiting() {
        return waiting;
    }

    public List<Requisition> getBackOrders() {
        return backOrders;
    }

    public List<Requisition> getRecent() {
        return recent;
    }

    /** The appointments day by day, those of a day by time. */
    public List<Map.Entry<LocalDate, List<Pick>>> getDays() {
        return days;
    }

    /** Expired appointments whose parts still lie outside their bins. */
    public List<Pick> getToPutBack() {
        return toPutBack;
    }
}
