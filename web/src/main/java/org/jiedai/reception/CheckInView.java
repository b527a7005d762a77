package org.jiedai.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.appointment.AppointmentBoard;
import org.jiedai.appointment.AppointmentSheet;
import org.jiedai.customer.CarPicker;
import org.jiedai.shared.Again;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.View;

/** Check-in: the greeted customer's car, and what they want; a booking's items are ticked one by one (R2). */
@Named
@ViewScoped
public class CheckInView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReceptionBoard board;

    @Inject
    private AppointmentBoard appointments;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private CarPicker car;

    private String no;
    private ArrivalSheet arrival;
    private AppointmentSheet booked;
    private List<String> ticked = new ArrayList<>();
    private String complaint;
    private String reason;
    private final Again again = new Again(ReceptionRule.class);

    public void load() {
        arrival = board.arrival(number());
        car.startWith(arrival.plate(), arrival.who());
        chosen();
        announced();
    }

    // Who came is not lost, unless it was they who were to bring it.
    private void announced() {
        if (booked == null || !booked.bringer() || !booked.row().customerName().equals(arrival.who())) {
            car.announced(arrival.who());
        }
    }

    /** The car's booking comes with it. */
    public void chosen() {
        booked = car.getChosen() == null
                ? null
                : appointments
                        .bookedFor(car.getChosen().number())
                        .map(row -> appointments.sheet(row.number()))
                        .orElse(null);
        complaint = booked == null ? complaint : booked.need();
    }

    public void choose(VehicleNo number) {
        car.choose(number);
        chosen();
        announced();
    }

    /** The visit begins; each booked item must have been ticked (R2). */
    public String checkIn() {
        AppointmentNo appointment = booked == null ? null : booked.row().number();
        RepairOrderNo order = again.orAsk(why -> car.orAsk(
                entry -> arrivals.checkIn(number(), arrival.version(), entry, appointment, complaint, ticked, why)));
        return go(Screen.RECEPTION, order);
    }

    public String leave() {
        arrivals.leave(number(), arrival.version(), needed(reason, "field.reason"));
        return go(Screen.BOARD);
    }

    private RecordNo number() {
        return new RecordNo(kept(no));
    }

    /** Why a car that is in the house is received once more. */
    public Again getAgain() {
        return again;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public ArrivalSheet getArrival() {
        return arrival;
    }

    public AppointmentSheet getBooked() {
        return booked;
    }

    public CarPicker getCar() {
        return car;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = ticked;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
