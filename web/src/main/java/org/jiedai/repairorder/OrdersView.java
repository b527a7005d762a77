package org.jiedai.repairorder;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.ListView;

/** All repair orders of the store, open and closed, to be sorted, filtered and taken home. */
@Named
@ViewScoped
public class OrdersView extends ListView<OrderLine> {
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

    /** All states to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return choices(RepairOrderState.values());
    }

    /** Whether the car has left, or its visit was cancelled. */
    public boolean gone(OrderLine order) {
        return order.state() == RepairOrderState.CLOSED || order.state() == RepairOrderState.CANCELLED;
    }

    @Override
    protected LazyRows<OrderLine> read() {
        return rows(board::rows, board::count, OrderLine::number);
    }

    @Override
    protected String fileName() {
        return "orders";
    }

    @Override
    protected List<String> head() {
        return HEAD;
    }

    @Override
    protected List<Object> cells(OrderLine order) {
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
