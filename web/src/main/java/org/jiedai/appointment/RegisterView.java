package org.jiedai.appointment;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.ListView;

/** The booking register over all days, to be sorted, filtered and taken home (A5). */
@Named
@ViewScoped
public class RegisterView extends ListView<AppointmentRow> {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "appointment.number",
            "appointment.time",
            "field.plate",
            "field.customerName",
            "appointment.car",
            "appointment.advisor",
            "appointment.technician",
            "appointment.bay",
            "appointment.parts",
            "appointment.state");

    @Inject
    private RegisterBoard board;

    /** All states to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return choices(AppointmentState.values());
    }

    /** How far parts can be, to choose one from, and none for all. */
    public List<SelectItem> getReadiness() {
        return choices(PartsReadiness.values());
    }

    /** The look of a state's chip. */
    public String look(AppointmentRow booking) {
        return switch (booking.state()) {
            case REGISTERED, READ_BACK -> "wait";
            case BOOKED, CANCELLED -> "";
            case ARRIVED -> "ok";
            case NO_SHOW -> "late";
        };
    }

    @Override
    protected LazyRows<AppointmentRow> read() {
        return rows(board::rows, board::count, AppointmentRow::number);
    }

    @Override
    protected String fileName() {
        return "appointments";
    }

    @Override
    protected List<String> head() {
        return HEAD;
    }

    @Override
    protected List<Object> cells(AppointmentRow booking) {
        return Arrays.asList(
                booking.number().value(),
                formats.full(booking.slotStart()),
                booking.plate(),
                booking.customerName(),
                booking.vehicle(),
                who(booking.advisor()),
                who(booking.technician()),
                booking.bay(),
                texts.name(booking.parts()),
                texts.name(booking.state()));
    }
}
