package org.jiedai.repairorder;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.DaysWished;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.People;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** All repair orders of the store, open and closed, to be sorted, filtered and taken home. */
@Named
@ViewScoped
public class OrdersView extends View {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "orders.number",
            "orders.state",
            "field.plate",
            "field.customerName",
            "orders.vehicle",
            "orders.advisor",
            "orders.technician",
            "orders.mileage",
            "orders.promised",
            "orders.total",
            "orders.changed",
            "orders.complaint");

    @Inject
    private OrdersBoard board;

    @Inject
    private People people;

    @Inject
    private Formats formats;

    @Inject
    private Witness witness;

    private transient LazyRows<OrderLine> rows;
    private final DaysWished days = new DaysWished("day");

    /** The orders as the table asks for them. */
    public LazyRows<OrderLine> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    wish -> board.rows(days.in(wish, me.getZone())),
                    wish -> board.count(days.in(wish, me.getZone())),
                    OrderLine::number);
        }
        return rows;
    }

    /** All states to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return Stream.concat(
                        Stream.of(new SelectItem("", "")),
                        Arrays.stream(RepairOrderState.values())
                                .map(state -> new SelectItem(state.name(), texts.name(state))))
                .toList();
    }

    public DaysWished getDays() {
        return days;
    }

    /** Their name; empty for nobody. */
    public String who(String login) {
        return login == null ? "" : people.name(login);
    }

    /** Whether the car has left, or its visit was cancelled. */
    public boolean gone(OrderLine order) {
        return order.state() == RepairOrderState.CLOSED || order.state() == RepairOrderState.CANCELLED;
    }

    public void csv() {
        file().sendCsv("orders");
    }

    public void xlsx() {
        file().sendXlsx("orders");
    }

    // What was taken home is noted, for customers' names are in it.
    private TableFile file() {
        List<OrderLine> orders = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "orders " + orders.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        orders.forEach(order -> file.row(cells(order)));
        return file;
    }

    private List<Object> cells(OrderLine order) {
        return Arrays.asList(
                order.number().value(),
                texts.name(order.state()),
                order.plate(),
                order.customerName(),
                order.vehicle(),
                who(order.advisor()),
                who(order.technician()),
                order.mileage(),
                formats.full(order.promisedAt()),
                order.signedTotal().yuan(),
                formats.full(order.changedAt()),
                order.complaint());
    }
}
