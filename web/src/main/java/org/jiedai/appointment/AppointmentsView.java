package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedai.customer.CarPicker;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.VehicleCard;
import org.jiedai.estimate.NeedsPicker;
import org.jiedai.frontdesk.CallBoard;
import org.jiedai.frontdesk.CallCard;
import org.jiedai.frontdesk.MissedCall;
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
    private CallBoard callBoard;

    @Inject
    private CustomerBoard customers;

    @Inject
    private CarPicker car;

    @Inject
    private NeedsPicker needs;

    @Inject
    private CallListView callList;

    /** The call with which another page sends here. */
    @Inject
    @ManagedProperty("#{param['no']}")
    private String taken;

    private String phone;
    private Integer rang = 5;
    private String need;
    private int page;
    private List<AppointmentRow> open = List.of();
    private List<CallCard> cards = List.of();
    private List<MissedCall> missed = List.of();
    private CallCard call;
    private final Set<String> gone = new HashSet<>();

    @PostConstruct
    public void open() {
        if (taken != null) {
            hold(callBoard.card(new RecordNo(taken)));
        }
        load();
    }

    public void load() {
        open = board.open(page);
        callList.load();
        call = call == null ? null : callBoard.card(call.call().number());
        cards = callBoard.cards();
        missed = callBoard.missed();
    }

    /** The call is taken into the form: the caller, and his car if he has one (A1). */
    public void take(CallCard card) {
        try {
            calls.take(card.call().number());
            hold(card);
        } finally {
            // Also when somebody else was faster: his call goes from this page.
            load();
        }
    }

    /** A missed caller was called back, or it was tried; who was reached may want an appointment. */
    public void callBack(MissedCall missedCall, String outcome) {
        CallBackOutcome came = CallBackOutcome.valueOf(outcome);
        calls.calledBack(missedCall.call().number(), came);
        if (came == CallBackOutcome.REACHED) {
            hold(callBoard.card(missedCall.call().number()));
        }
        load();
        say("call.back-recorded");
    }

    /** The caller of the form, as the telephone system gave him, wants no appointment. */
    public void letGo() {
        gone.add(call.call().number().value());
        call = null;
        phone = null;
        car.clear();
        load();
    }

    private void hold(CallCard card) {
        call = card;
        phone = card.call().callerId();
        car.clear();
        if (card.cars().isEmpty()) {
            car.setPhone(phone);
            car.enter();
        } else {
            car.choose(card.cars().get(0).number());
        }
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
        SharedRule.FIELD_NEEDED.unless(call != null || rang != null, "field.rang");
        VehicleNo vehicle = car.resolve();
        RecordNo answered =
                call == null ? calls.answered(from, rang) : call.call().number();
        AppointmentNo number =
                booking.register(customers.card(vehicle).customerNo(), vehicle, need, needs.getOperations());
        calls.thanked(answered, number);
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

    /** The call in the form, as long as it is there, and the others at this desk. */
    public List<CallCard> getCards() {
        return Stream.concat(
                        Stream.ofNullable(call),
                        cards.stream()
                                .filter(card -> !isHeld(card))
                                .filter(card ->
                                        !gone.contains(card.call().number().value())))
                .toList();
    }

    public boolean isHeld(CallCard card) {
        return call != null && card.call().number().equals(call.call().number());
    }

    /** The call in the form; null if it is filled by hand. */
    public CallCard getCall() {
        return call;
    }

    public List<MissedCall> getMissed() {
        return missed;
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
