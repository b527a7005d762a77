package org.jiedai.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.customer.Visitor;
import org.jiedai.repairorder.RepairOrderBoard;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** The walkaround on the tablet: seven positions in order, a pin where something is wrong (R5, U8). */
@Named
@ViewScoped
public class WalkaroundView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReceptionBoard board;

    @Inject
    private RepairOrderBoard orders;

    @Inject
    private ReceptionService service;

    private String no;
    private transient ReceptionSheet sheet;
    private transient Visitor visitor;
    private final List<DamageMark> marks = new ArrayList<>();
    private int version;
    private Position position;
    private Integer x;
    private Integer y;
    private String note;
    private int fuel = 4;
    private String lights;

    public void load() {
        sheet = board.sheet(number());
        visitor = orders.sheet(number()).visitor();
        version = sheet.version();
        position = Reception.LIFE_CYCLE.acts(sheet.state(), me.actor()).contains(ReceptionAct.EXAMINE)
                ? sheet.next()
                : null;
        marks.clear();
        note = null;
    }

    /**
     * A pin where the outline was touched.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED} if it was not since the last pin
     */
    public void mark(String kind) {
        SharedRule.FIELD_NEEDED.unless(x != null && y != null, "field.spot");
        marks.add(new DamageMark(position, x, y, DamageKind.valueOf(kind), note));
        note = null;
        x = null;
        y = null;
    }

    public void unmark(DamageMark mark) {
        marks.remove(mark);
    }

    /**
     * The present position is done, with its pins or without; after the last one the valuables come next.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED} if the outline was touched and nobody said
     *     what is there
     */
    public String finish() {
        // The touch may have lost its kind with the line; it is not passed over.
        SharedRule.FIELD_NEEDED.unless(x == null && y == null, "field.damageKind");
        if (position == Position.INTERIOR) {
            service.examineInterior(number(), version, List.copyOf(marks), note, fuel, lights);
        } else {
            service.examine(number(), version, position, List.copyOf(marks), note);
        }
        load();
        return position == null ? go(Screen.RECEPTION, no) : null;
    }

    private RepairOrderNo number() {
        return new RepairOrderNo(kept(no));
    }

    /** done, now or nothing, for the row of positions. */
    public String look(Position station) {
        if (station == position) {
            return "now";
        }
        return getSheet().done().contains(station) ? "done" : "";
    }

    public ReceptionSheet getSheet() {
        if (sheet == null) {
            sheet = board.sheet(number());
        }
        return sheet;
    }

    public Visitor getVisitor() {
        if (visitor == null) {
            visitor = orders.sheet(number()).visitor();
        }
        return visitor;
    }

    public Position[] getPositions() {
        return Position.values();
    }

    /** By which the outline is marked without a pointer. */
    public CarZone[] getZones() {
        return CarZone.values();
    }

    public DamageKind[] getKinds() {
        return DamageKind.values();
    }

    public Position getPosition() {
        return position;
    }

    public List<DamageMark> getMarks() {
        return marks;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Integer getX() {
        return x;
    }

    public void setX(Integer x) {
        this.x = x;
    }

    public Integer getY() {
        return y;
    }

    public void setY(Integer y) {
        this.y = y;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getFuel() {
        return fuel;
    }

    public void setFuel(int fuel) {
        this.fuel = fuel;
    }

    public String getLights() {
        return lights;
    }

    public void setLights(String lights) {
        this.lights = lights;
    }
}
