package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.customer.CarPicker;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.VehicleCard;
import org.jiedai.estimate.NeedsPicker;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.View;

/** The telephone desk: a call becomes a booking; what is to come and who is to be called (A1, A9). */
@Named
@ViewScoped
public class AppointmentsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentBoard board;

    @Inject
    private BookingService booking;

    @Inject
    private CallService calls;

    @Inject
    private CustomerBoard customers;

    @Inject
    private CarPicker car;

    @Inject
    private NeedsPicker needs;

    @Inject
    private CallListView callList;

    private String phone;
    private Integer rang = 5;
    private String need;
    private int page;
    private List<AppointmentRow> open = List.of();

    @PostConstruct
    public void load() {
        open = board.open(page);
        callList.load();
    }

    /** The caller is recognised by his number (A1). */
    public void recognise() {
        if (phone != null) {
            car.setPhone(phone);
            List<VehicleCard> cars = customers.byPhone(Phone.read(phone));
            if (cars.isEmpty()) {
                car.enter();
            } else {
                car.choose(cars.get(0).number());
            }
        }
    }

    /** Call and booking go on the register; the slot is chosen on the next screen (A1). */
    public String register() {
        Phone from = Phone.read(needed(phone, "field.phone"));
        SharedRule.FIELD_NEEDED.unless(rang != null, "field.rang");
        VehicleNo vehicle = car.resolve();
        RecordNo call = calls.answered(from, rang);
        AppointmentNo number =
                booking.register(customers.card(vehicle).customerNo(), vehicle, need, needs.getOperations());
        calls.thanked(call, number);
        return go(Screen.APPOINTMENT, number);
    }

    public void turn(int pages) {
        page = Math.max(0, page + pages);
        load();
    }

    public boolean isMore() {
        return open.size() == 50;
    }

    public int getPage() {
        return page;
    }

    public List<AppointmentRow> getOpen() {
        return open;
    }

    public CarPicker getCar() {
        return car;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Integer getRang() {
        return rang;
    }

    public void setRang(Integer rang) {
        this.rang = rang;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public NeedsPicker getNeeds() {
        return needs;
    }
}
