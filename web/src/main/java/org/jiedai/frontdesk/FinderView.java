package org.jiedai.frontdesk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.ReceptionRule;
import org.jiedai.shared.Again;
import org.jiedai.shared.Formats;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** The one search box, in the header of every page of whoever answers calls (U1). */
@Named
@ViewScoped
public class FinderView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private FinderBoard board;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private Formats formats;

    private String text;
    private boolean missing;
    private boolean tooLittle;
    private List<FoundCar> found = List.of();
    private final Again again = new Again(ReceptionRule.class);

    public void find() {
        found = board.find(text);
        boolean nothing = found.isEmpty() && text != null && !text.isBlank();
        tooLittle = nothing && !board.isWorthLooking(text);
        missing = nothing && !tooLittle;
    }

    /** This known customer has come (R1). */
    public String arrive(FoundCar car) {
        again.orAsk(reason -> arrivals.arrive(car.hit().plate(), car.hit().customerName(), reason));
        return go(Screen.BOARD);
    }

    /** The car's file; nothing where a record was asked for by its number: the first link must be the record's. */
    public String fileOf(FoundCar car) {
        return car.hit().order() == null
                ? Screen.VEHICLE.path() + "?no=" + car.hit().vehicleNo()
                : null;
    }

    /** Whether this person may open a repair order that was found by its number. */
    public boolean isOpeningOrders() {
        return Screen.REPAIR_ORDER.opensFor(me.getRoles());
    }

    /** The time of a booking; its number while it has none. */
    public String when(OpenBooking booking) {
        return booking.slotStart() == null ? booking.number().value() : formats.full(booking.slotStart());
    }

    /** Why a car that is here is entered once more. */
    public Again getAgain() {
        return again;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether it was looked for and nothing fits. */
    public boolean isMissing() {
        return missing;
    }

    /** Whether more must be typed before it is looked for. */
    public boolean isTooLittle() {
        return tooLittle;
    }

    public List<FoundCar> getFound() {
        return found;
    }
}
