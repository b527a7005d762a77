package org.jiedai.appointment;

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

/** The booking register over all days, to be sorted, filtered and taken home (A5). */
@Named
@ViewScoped
public class RegisterView extends View {
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

    @Inject
    private People people;

    @Inject
    private Formats formats;

    @Inject
    private Witness witness;

    private transient LazyRows<AppointmentRow> rows;
    private final DaysWished days = new DaysWished("day");

    /** The bookings as the table asks for them. */
    public LazyRows<AppointmentRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    wish -> board.rows(days.in(wish, me.getZone())),
                    wish -> board.count(days.in(wish, me.getZone())),
                    AppointmentRow::number);
        }
        return rows;
    }

    /** All states to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return choices(AppointmentState.values());
    }

    /** How far parts can be, to choose one from, and none for all. */
    public List<SelectItem> getReadiness() {
        return choices(PartsReadiness.values());
    }

    private List<SelectItem> choices(Enum<?>... all) {
        return Stream.concat(
                        Stream.of(new SelectItem("", "")),
                        Arrays.stream(all).map(one -> new SelectItem(one.name(), texts.name(one))))
                .toList();
    }

    /** Their name; empty for nobody. */
    public String who(String login) {
        return login == null ? "" : people.name(login);
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

    public void csv() {
        file().sendCsv("appointments");
    }

    public void xlsx() {
        file().sendXlsx("appointments");
    }

    // What was taken home is noted, for customers' names are in it.
    private TableFile file() {
        List<AppointmentRow> bookings = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "appointments " + bookings.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        bookings.forEach(booking -> file.row(Arrays.asList(
                booking.number().value(),
                formats.full(booking.slotStart()),
                booking.plate(),
                booking.customerName(),
                booking.vehicle(),
                who(booking.advisor()),
                who(booking.technician()),
                booking.bay(),
                texts.name(booking.parts()),
                texts.name(booking.state()))));
        return file;
    }

    public DaysWished getDays() {
        return days;
    }
}
