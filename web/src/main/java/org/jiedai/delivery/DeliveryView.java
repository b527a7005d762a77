package org.jiedai.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.reception.ReceptionBoard;
import org.jiedai.reception.ReceptionSheet;
import org.jiedai.shared.HistoryBoard;
import org.jiedai.shared.HistoryLine;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** Handing the car back, step by step (R20–R24). */
@Named
@ViewScoped
public class DeliveryView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryBoard board;

    @Inject
    private ReceptionBoard receptions;

    @Inject
    private HistoryBoard histories;

    @Inject
    private DeliveryService service;

    private String no;
    private int version;
    private transient DeliverySheet sheet;
    private transient ReceptionSheet reception;
    private transient List<HistoryLine> history;
    private boolean keys;
    private boolean booklet;
    private String difference;
    private boolean items;
    private boolean appearance;
    private boolean belongings;
    private boolean oldParts;
    private boolean care;
    private String hazards;
    private Integer nextKm;
    private LocalDate nextDate;
    private boolean kitRemoved;

    public void load() {
        // Read first: an act in between must not stand in the history of a page that does not know it yet.
        history = histories.of(number().value());
        sheet = board.sheet(number());
        reception = receptions.sheet(number());
        version = sheet.version();
    }

    public void prepare() {
        service.prepare(number(), version, keys, booklet, difference);
        done("delivery.prepared");
    }

    public void show() {
        service.show(number(), version, new WalkThrough(items, appearance, belongings, oldParts, care));
        done("delivery.shown");
    }

    public void handToCashier() {
        service.handToCashier(number(), version);
        done("delivery.at-cashier");
    }

    public void advise() {
        boolean saysBoth = nextKm != null && nextDate != null;
        service.advise(number(), version, saysBoth ? new NextMaintenance(nextKm, nextDate) : null, hazards);
        done("delivery.advised");
    }

    public String seeOff() {
        service.seeOff(number(), version, kitRemoved);
        sayThere("delivery.seen-off");
        return go(Screen.BOARD);
    }

    public boolean may(String act) {
        return Delivery.LIFE_CYCLE.acts(getSheet().state(), me.actor()).contains(DeliveryAct.valueOf(act));
    }

    private void done(String key) {
        load();
        say(key);
    }

    private RepairOrderNo number() {
        return new RepairOrderNo(kept(no));
    }

    public DeliverySheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public ReceptionSheet getReception() {
        if (reception == null) {
            load();
        }
        return reception;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public boolean isKeys() {
        return keys;
    }

    public void setKeys(boolean keys) {
        this.keys = keys;
    }

    public boolean isBooklet() {
        return booklet;
    }

    public void setBooklet(boolean booklet) {
        this.booklet = booklet;
    }

    public String getDifference() {
        return difference;
    }

    public void setDifference(String difference) {
        this.difference = difference;
    }

    public boolean isItems() {
        return items;
    }

    public void setItems(boolean items) {
        this.items = items;
    }

    public boolean isAppearance() {
        return appearance;
    }

    public void setAppearance(boolean appearance) {
        this.appearance = appearance;
    }

    public boolean isBelongings() {
        return belongings;
    }

    public void setBelongings(boolean belongings) {
        this.belongings = belongings;
    }

    public boolean isOldParts() {
        return oldParts;
    }

    public void setOldParts(boolean oldParts) {
        this.oldParts = oldParts;
    }

    public boolean isCare() {
        return care;
    }

    public void setCare(boolean care) {
        this.care = care;
    }

    public String getHazards() {
        return hazards;
    }

    public void setHazards(String hazards) {
        this.hazards = hazards;
    }

    /** When the car should come again, or that the schedule does not say. */
    public String getNextWords() {
        NextMaintenance next = getSheet().suggested();
        return next == null
                ? texts.get("delivery.no-schedule")
                : texts.of("delivery.next", next.mileage(), next.date());
    }

    public Integer getNextKm() {
        return nextKm;
    }

    public void setNextKm(Integer nextKm) {
        this.nextKm = nextKm;
    }

    public LocalDate getNextDate() {
        return nextDate;
    }

    public void setNextDate(LocalDate nextDate) {
        this.nextDate = nextDate;
    }

    public boolean isKitRemoved() {
        return kitRemoved;
    }

    public void setKitRemoved(boolean kitRemoved) {
        this.kitRemoved = kitRemoved;
    }
}
