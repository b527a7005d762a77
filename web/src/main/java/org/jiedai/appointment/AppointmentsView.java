package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedai.customer.CarPicker;
import org.jiedai.estimate.NeedsPicker;
import org.jiedai.followup.FollowUpBoard;
import org.jiedai.followup.FollowUpVisit;
import org.jiedai.frontdesk.CallBoard;
import org.jiedai.frontdesk.CallCard;
import org.jiedai.frontdesk.MissedCall;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.View;
import org.jiedai.telephone.CallBackOutcome;
import org.jiedai.telephone.CallService;
import org.omnifaces.util.Ajax;

/** The telephone desk: a call becomes a booking; what is to come and who is to be called (A1, A9). */
@Named
@ViewScoped
public class AppointmentsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentBoard board;

    @Inject
    private RegisterService register;

    @Inject
    private CallService calls;

    @Inject
    private CallBoard callBoard;

    @Inject
    private CarPicker car;

    @Inject
    private NeedsPicker needs;

    @Inject
    private ReminderListView reminderList;

    /** The call with which another page sends here. */
    @Inject
    @ManagedProperty("#{param['no']}")
    private String taken;

    /** The car with which another page sends here. */
    @Inject
    @ManagedProperty("#{param['car']}")
    private String meant;

    /** The visit that is spoken about, from a follow-up call (F5). */
    @Inject
    @ManagedProperty("#{param['visit']}")
    private String spokenOf;

    @Inject
    private FollowUpBoard followUps;

    private String phone;
    private Integer rang;
    private String need;
    private int page;
    private List<AppointmentRow> open = List.of();
    private List<CallCard> cards = List.of();
    private List<MissedCall> missed = List.of();
    private CallCard call;
    private Phone caller;
    private UUID form = UUID.randomUUID();

    @PostConstruct
    public void open() {
        needs.of(car::described);
        if (taken != null) {
            hold(callBoard.card(new RecordNo(taken)));
        } else if (meant != null) {
            start(new VehicleNo(meant));
            speakTo();
        }
        load();
    }

    public void load() {
        open = board.open(page);
        reminderList.load();
        call = call == null ? null : callBoard.card(number(), caller);
        cards = callBoard.cards();
        missed = callBoard.missed();
    }

    /** The call is taken into the form: the caller, and their car if they have one (A1). */
    public void take(CallCard card) {
        try {
            calls.take(card.call().number());
            hold(card);
        } finally {
            // Also when somebody else was faster: their call goes from this page.
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

    /** The caller of the form wants no appointment; they were thanked (A5). */
    public void letGo() {
        if (isFromTelephone()) {
            calls.letGo(number());
        } else {
            calls.letGo(said(), rang);
        }
        clear();
        load();
        say("call.let-gone");
    }

    // Its owner is taken for the caller until the clerk says otherwise.
    private void start(VehicleNo known) {
        car.choose(known);
        phone = car.getChosen().phone().value();
        recognise();
        car.choose(known);
    }

    // Who is called after a visit is who came then; that need not be the owner.
    private void speakTo() {
        if (spokenOf != null) {
            FollowUpVisit about = followUps.sheet(new RepairOrderNo(spokenOf)).visit();
            phone = about.phone().value();
            car.setPhone(phone);
            car.announced(about.customerName());
        }
    }

    private void clear() {
        call = null;
        caller = null;
        phone = null;
        rang = null;
        car.clear();
        form = UUID.randomUUID();
    }

    private void hold(CallCard card) {
        call = card;
        phone = card.call().callerId();
        caller = card.call().phone();
        show();
    }

    // Nothing that the caller may have said is lost: who has several cars is asked which. A number that several people
    // share tells nobody.
    private void show() {
        car.clear();
        car.setPhone(phone);
        if (!call.isOfOne()) {
            car.enter();
        } else {
            car.choose(call.cars().get(0).number());
        }
    }

    /** The caller is recognised by the number that they say: their card opens as that of a call that rings (A1). */
    public void recognise() {
        boolean rangHere = isFromTelephone();
        if (phone != null || rangHere) {
            caller = said();
            call = callBoard.card(number(), caller);
            show();
        } else {
            clear();
        }
        // How long it rang may be typed by now: drawn anew only where it is another kind of call.
        if (isFromTelephone() != rangHere) {
            Ajax.update("call:how");
        }
    }

    /** Call, caller and needs go on the register; the slot is chosen on the next screen (A1). */
    public String register() {
        AppointmentNo registered = car.orAsk(entry -> register.register(
                new Registration(form, number(), isFromTelephone() ? null : said(), rang, entry, need, needs.wish())));
        return go(Screen.APPOINTMENT, registered);
    }

    // Null as long as it is entered by hand.
    private RecordNo number() {
        return call == null ? null : call.call().number();
    }

    private Phone said() {
        return phone == null ? null : Phone.read(phone);
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
        return Stream.concat(Stream.ofNullable(call), cards.stream().filter(card -> !isHeld(card)))
                .toList();
    }

    public boolean isHeld(CallCard card) {
        return call != null && Objects.equals(card.call().number(), number());
    }

    /** The caller in the form; null as long as nobody knows who it is. */
    public CallCard getCall() {
        return call;
    }

    /** Whether the telephone system told of the call in the form. */
    public boolean isFromTelephone() {
        return number() != null;
    }

    public List<MissedCall> getMissed() {
        return missed;
    }

    /** When the caller comes; the booking's number as long as no time is chosen. */
    public String timeOrNumber(AppointmentRow row) {
        return String.valueOf(row.slotStart() == null ? row.number() : texts.readable(row.slotStart()));
    }

    /** Where a booking is opened. */
    public String page(AppointmentRow row) {
        return Screen.APPOINTMENT.path() + "?no=" + row.number();
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
