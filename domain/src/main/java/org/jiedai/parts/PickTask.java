package org.jiedai.parts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Stamp;

/**
 * The parts of one appointment (A8). Reserved as soon as it is booked, picked to a place of the appointment shelf,
 * drawn by the technician when the car is here, given back when the appointment is released or parts are left over.
 */
@Entity
@Table(name = "pick_task")
public class PickTask extends Aggregate {
    public static final LifeCycle<PickState, PickAct> LIFE_CYCLE = PickLifeCycle.LINES;

    private AppointmentNo number;
    private String plate;
    private String vehicle;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "slot_start")
    private Instant slotStart;

    private String place;

    // How often its label was printed.
    private int labels;

    @Enumerated(EnumType.STRING)
    private PickState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "task_id")
    @OrderBy("partCode")
    private List<PickLine> lines = new ArrayList<>();

    protected PickTask() {}

    /**
     * The sum of the appointment's parts: what was promised with the slot, and whatever else the stock can promise now.
     */
    public PickTask(AppointmentBooked booked, List<PartReservation> promised, Stock stock, Instant at) {
        super(booked.storeCode());
        this.number = new AppointmentNo(booked.appointmentNo());
        this.plate = booked.plate();
        this.vehicle = booked.vehicle();
        this.customerName = booked.customerName();
        this.slotStart = booked.slotStart();
        NeededParts.of(booked.lines()).forEach(part -> lines.add(new PickLine(part, promised)));
        balance(stock);
        this.state = lines.isEmpty() ? PickState.NOT_NEEDED : missing().isEmpty() ? PickState.OPEN : PickState.SHORT;
        began(PickAct.RESERVE, state, booked.takenAt(at));
    }

    private static <T> int sum(List<T> all, ToIntFunction<T> figure) {
        return all.stream().mapToInt(figure).sum();
    }

    // By part code, as everybody locks the stock.
    private void balance(Stock stock) {
        lines.stream()
                .filter(line -> line.missing() != 0)
                .sorted(Comparator.comparing(PickLine::partCode))
                .forEach(line -> stock.lock(storeCode(), line.partCode()).ifPresent(line::balance));
    }

    /**
     * Other work, other parts (A6): what is new is reserved, what is not needed any more goes back to the stock at once
     * and, if it was picked, to its bin by hand.
     */
    public void change(AppointmentChanged changed, List<PartReservation> promised, Stock stock, Instant at) {
        Stamp by = changed.takenAt(at);
        state = next(LIFE_CYCLE, state, PickAct.CHANGE, changed.reason(), by);
        slotStart = changed.slotStart();
        need(NeededParts.of(changed.lines()), promised);
        balance(stock);
        lines.removeIf(PickTask::done);
        spareIfEmpty(by);
        if (!missing().isEmpty()) {
            state = next(LIFE_CYCLE, state, PickAct.LACK, by);
        }
    }

    private void need(List<PartItem> parts, List<PartReservation> promised) {
        Map<String, PartItem> needed = parts.stream()
                .collect(Collectors.toMap(PartItem::partCode, Function.identity(), (a, b) -> a, TreeMap::new));
        lines.forEach(line -> {
            PartItem still = needed.remove(line.partCode());
            line.need(still == null ? 0 : still.quantity(), PartReservation.of(promised, line.partCode()));
        });
        needed.values().forEach(part -> lines.add(new PickLine(part, promised)));
    }

    private static boolean done(PickLine line) {
        return line.dropped() && !line.picked();
    }

    private void spareIfEmpty(Stamp by) {
        if (lines.isEmpty()) {
            state = next(LIFE_CYCLE, state, PickAct.SPARE, by);
            place = null;
        }
    }

    /**
     * A part is taken out of its bin, or laid back into it (A8).
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#LINE_SHORT}, {@link PartsRule#NOT_STOCKED}
     */
    public void pick(String partCode, boolean there, Stamp by) {
        PickLine line = lines.stream()
                .filter(one -> one.partCode().equals(partCode))
                .findFirst()
                .orElseThrow(() -> PartsRule.NOT_STOCKED.broken(partCode));
        line.pick(there);
        state = next(LIFE_CYCLE, state, PickAct.PICK, (there ? "" : "−") + partCode, by);
        lines.removeIf(PickTask::done);
        spareIfEmpty(by);
    }

    /** How many lines are picked. */
    public int picked() {
        return sum(lines, line -> line.picked() ? 1 : 0);
    }

    /**
     * Picked and laid on a place of the shelf.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#PICK_INCOMPLETE}, {@link PartsRule#NOT_ALL_PICKED},
     *     {@link PartsRule#STILL_THERE}, {@link PartsRule#PLACE_TAKEN}
     */
    public void shelve(ShelfPlace where, Stamp by) {
        PartsRule.PICK_INCOMPLETE.unless(missing().isEmpty());
        PartsRule.NOT_ALL_PICKED.unless(picked() == lines.size(), picked(), lines.size());
        lay(PickAct.SHELVE, where, by);
    }

    /**
     * What is picked so far is laid on a place of the shelf; the rest follows when it comes.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#NOTHING_PICKED}, {@link PartsRule#STILL_THERE},
     *     {@link PartsRule#PLACE_TAKEN}
     */
    public void layPart(ShelfPlace where, Stamp by) {
        PartsRule.NOTHING_PICKED.unless(picked() > 0);
        lay(PickAct.LAY, where, by);
    }

    private void lay(PickAct act, ShelfPlace where, Stamp by) {
        lines.forEach(line -> PartsRule.STILL_THERE.unless(!line.dropped(), line.name()));
        state = next(LIFE_CYCLE, state, act, where.code(), by);
        where.lay(number);
        place = where.code();
    }

    /**
     * A label is printed for what lies on the shelf.
     *
     * @return the how manieth it is; all but the first are reprints
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#NOTHING_PICKED} if nothing lies there yet
     */
    public int label(Stamp by) {
        PartsRule.NOTHING_PICKED.unless(place != null);
        labels++;
        state = next(LIFE_CYCLE, state, PickAct.LABEL, labels == 1 ? null : String.valueOf(labels), by);
        return labels;
    }

    /** Fewer lie in the bin than the books say. */
    public void miss(String partCode, int gone, Stock stock, Stamp by) {
        state = next(LIFE_CYCLE, state, PickAct.MISS, partCode + " −" + gone, by);
        lines.stream()
                .filter(line -> line.partCode().equals(partCode))
                .forEach(line -> line.miss(stock.locked(storeCode(), partCode), gone));
    }

    /**
     * Goods have come: reserves what was missing.
     *
     * @return whether nothing is missing any more
     */
    public boolean replenish(Stock stock, Stamp by) {
        balance(stock);
        if (missing().isEmpty()) {
            state = next(LIFE_CYCLE, state, PickAct.REPLENISH, by);
        }
        return missing().isEmpty();
    }

    /**
     * The technician draws parts that were reserved for their car.
     *
     * @return how many of them come from the reservation
     */
    int draw(String partCode, int wanted) {
        return lines.stream()
                .filter(line -> line.partCode().equals(partCode))
                .mapToInt(line -> line.draw(wanted))
                .sum();
    }

    /**
     * After a draw: once nothing is left the place is free again, and what is missing is the requisition's back order.
     */
    public void drawn(Stamp by) {
        state = next(LIFE_CYCLE, state, PickAct.DRAW, by);
        if (sum(lines, PickLine::reserved) == 0) {
            state = next(LIFE_CYCLE, state, PickAct.EMPTY, by);
            place = null;
        }
    }

    /**
     * Another time (A9). What was missing and has been promised with the move, or can be by now, is reserved.
     *
     * @param promised what was promised with the new time
     */
    public void move(AppointmentMoved moved, List<PartReservation> promised, Stock stock, Instant at) {
        Stamp by = moved.takenAt(at);
        state = next(LIFE_CYCLE, state, PickAct.MOVE, moved.reason(), by);
        slotStart = moved.slotStart();
        lines.forEach(line -> line.promise(PartReservation.of(promised, line.partCode())));
        if (state == PickState.SHORT) {
            replenish(stock, by);
        } else {
            balance(stock);
        }
    }

    /**
     * The appointment is off. Others may have its parts at once; what was picked waits for somebody to put it back
     * (A8).
     */
    public void release(String why, Stock stock, Stamp by) {
        boolean outside = place != null || picked() > 0;
        state = next(LIFE_CYCLE, state, outside ? PickAct.EXPIRE : PickAct.RELEASE, why, by);
        giveBack(stock);
    }

    /** Somebody has put an expired appointment's parts back into their bins; the place is free. */
    public void putBack(Stamp by) {
        state = next(LIFE_CYCLE, state, PickAct.PUT_BACK, place, by);
        lines.forEach(PickLine::putBack);
        place = null;
    }

    /** The storekeeper has laid back what was left over. */
    public void clear(String why, Stock stock, Stamp by) {
        state = next(LIFE_CYCLE, state, PickAct.CLEAR, why, by);
        giveBack(stock);
        lines.forEach(PickLine::putBack);
        place = null;
    }

    private void giveBack(Stock stock) {
        lines.forEach(line -> stock.lock(storeCode(), line.partCode()).ifPresent(line::giveBack));
    }

    /** The parts that could not be reserved. */
    public List<PartItem> missing() {
        return lines.stream()
                .filter(line -> line.missing() > 0)
                .map(PickLine::missingPart)
                .toList();
    }

    /** Whether its parts may be drawn for the car. */
    public boolean holdsParts() {
        return LIFE_CYCLE.find(state, PickAct.DRAW).isPresent();
    }

    @Override
    public String subject() {
        return number.value();
    }

    public AppointmentNo number() {
        return number;
    }

    public PickState state() {
        return state;
    }

    public String place() {
        return place;
    }

    public Instant slotStart() {
        return slotStart;
    }

    public List<PickLine> lines() {
        return List.copyOf(lines);
    }
}
