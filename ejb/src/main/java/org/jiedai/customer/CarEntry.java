package org.jiedai.customer;

import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * Which car it is about, and who comes with it: a car of the card index, or one to be entered with its owner.
 *
 * @param known null for one to be entered
 * @param name who comes; with a known car null for its owner
 * @param phone their number; with a known car null for the one on record
 * @param plate null if it has none yet
 * @param vin null if it has a plate
 * @param who who that is, if the card index knows the car or the number under another name; null as long as nobody
 *     asked
 * @param which which car it is, if the card index knows plate or VIN of another one; null likewise
 */
public record CarEntry(
        VehicleNo known,
        String name,
        Phone phone,
        Plate plate,
        Vin vin,
        String model,
        Energy energy,
        WhoIsIt who,
        WhichCar which) {

    /** A car to be entered, of which nothing was asked yet. */
    public CarEntry(VehicleNo known, String name, Phone phone, Plate plate, Vin vin, String model, Energy energy) {
        this(known, name, phone, plate, vin, model, energy, null, null);
    }

    /** A car of the card index, with its owner. */
    public static CarEntry of(VehicleNo known) {
        return of(known, null, null, null);
    }

    /** A car of the card index, with whoever comes with it. */
    public static CarEntry of(VehicleNo known, String name, Phone phone, WhoIsIt who) {
        return new CarEntry(known, name, phone, null, null, null, null, who, null);
    }

    /**
     * Whether a word at the arrival names somebody: one with digits is a number to find somebody by, not a name (R1).
     */
    public static boolean isName(String word) {
        return word != null && !word.isBlank() && word.chars().noneMatch(Character::isDigit);
    }

    /** The same, of somebody who was announced by this word, unless a name was given since. */
    public CarEntry announced(String word) {
        return isNamed() || !isName(word)
                ? this
                : new CarEntry(known, word, phone, plate, vin, model, energy, who, which);
    }

    /**
     * The same, of somebody who calls from this number: a person's own number that is not the one on record is not
     * passed over. Numbers that people share say nothing of who calls; who names somebody has said who calls.
     *
     * @param caller null if it is not known
     */
    public CarEntry calledFrom(Phone caller) {
        boolean saysMore = known != null && !isOfAPerson() && caller != null && caller.personal();
        return saysMore ? new CarEntry(known, name, caller, plate, vin, model, energy, who, which) : this;
    }

    /** Whether it names nobody else than this bringer, who was announced when the car was booked. */
    public boolean mayMean(Bringer bringer) {
        return (!isNamed() || bringer.name().equals(name.strip()))
                && (phone == null || bringer.phone().equals(phone));
    }

    /** Whether it says who comes. */
    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    /** Whether it says anything of whoever comes, so that it may be somebody else than the owner. */
    boolean isOfAPerson() {
        return isNamed() || phone != null;
    }
}
