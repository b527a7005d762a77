package org.jiedai.customer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jiedai.shared.Plate;
import org.jiedai.shared.SharedRule;

/**
 * What a desk writes on a car's file.
 *
 * @param plate null if it has none
 * @param engineNo blank or null if it is not known
 * @param firstRegistered null if it is not known
 * @param insuredUntil the insurance's last day; null if it is not known
 * @param inspectedUntil the last day on which its inspection (年检) holds; null if it is not known
 */
public record VehicleDetails(
        Plate plate, String engineNo, LocalDate firstRegistered, LocalDate insuredUntil, LocalDate inspectedUntil)
        implements Serializable {
    private static final int LONGEST_ENGINE_NO = 20;
    /** Before it no car that still drives was registered. */
    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    /** A new car's first inspection is due after six years; nothing holds much longer. */
    private static final int MOST_YEARS_AHEAD = 10;

    /**
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#REGISTERED_IN_FUTURE}, {@link SharedRule#ABSURD_VALUE}
     *     before any car on the road, more than ten years ahead, or too long
     */
    void check(LocalDate today) {
        SharedRule.ABSURD_VALUE.unless(
                engineNo == null || engineNo.length() <= LONGEST_ENGINE_NO, "field.engineNo", engineNo);
        checkRegistered(firstRegistered, today);
        checkLastDay("field.insuredUntil", insuredUntil, today);
        checkLastDay("field.inspectedUntil", inspectedUntil, today);
    }

    static void checkRegistered(LocalDate registered, LocalDate today) {
        CustomerRule.REGISTERED_IN_FUTURE.unless(registered == null || !registered.isAfter(today), registered);
        SharedRule.ABSURD_VALUE.unless(
                registered == null || !registered.isBefore(OLDEST), "field.firstRegistered", registered);
    }

    /** The same, and the other's word where nothing is said here; what that was is added. */
    VehicleDetails filledFrom(VehicleDetails other, Set<CardTrait> taken) {
        return new VehicleDetails(
                plate,
                filled(engineNo, other.engineNo, CardTrait.ENGINE_NO, taken),
                filled(firstRegistered, other.firstRegistered, CardTrait.FIRST_REGISTERED, taken),
                filled(insuredUntil, other.insuredUntil, CardTrait.INSURED_UNTIL, taken),
                filled(inspectedUntil, other.inspectedUntil, CardTrait.INSPECTED_UNTIL, taken));
    }

    private static <T> T filled(T own, T others, CardTrait trait, Set<CardTrait> taken) {
        if (own == null && others != null) {
            taken.add(trait);
            return others;
        }
        return own;
    }

    /** The same without what was taken of the other's word and still is as it was. */
    VehicleDetails without(VehicleDetails other, Set<CardTrait> taken) {
        return new VehicleDetails(
                plate,
                left(engineNo, other.engineNo, taken.contains(CardTrait.ENGINE_NO)),
                left(firstRegistered, other.firstRegistered, taken.contains(CardTrait.FIRST_REGISTERED)),
                left(insuredUntil, other.insuredUntil, taken.contains(CardTrait.INSURED_UNTIL)),
                left(inspectedUntil, other.inspectedUntil, taken.contains(CardTrait.INSPECTED_UNTIL)));
    }

    private static <T> T left(T own, T others, boolean taken) {
        return taken && others.equals(own) ? null : own;
    }

    private void checkLastDay(String field, LocalDate last, LocalDate today) {
        boolean sane =
                last == null || (!last.isBefore(OLDEST) && ChronoUnit.YEARS.between(today, last) < MOST_YEARS_AHEAD);
        SharedRule.ABSURD_VALUE.unless(sane, field, last);
    }
}
