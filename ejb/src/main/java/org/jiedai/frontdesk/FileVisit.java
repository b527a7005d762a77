package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jiedai.customer.Visitor;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/**
 * A visit in a car's file.
 *
 * @param mileage km; 0 while the car is not received
 * @param signedTotal what was agreed by signature
 * @param former whether it was a former owner's: who that was is not told, nor are their words with their name in them
 */
public record FileVisit(
        RepairOrderNo number,
        RepairOrderState state,
        String complaint,
        int mileage,
        Money signedTotal,
        String advisor,
        String technician,
        boolean former)
        implements Serializable {
    private static final int DAY_IN_NUMBER = 2;

    /** A visit of the present owner. */
    public FileVisit(
            RepairOrderNo number,
            RepairOrderState state,
            String complaint,
            int mileage,
            Money signedTotal,
            String advisor,
            String technician) {
        this(number, state, complaint, mileage, signedTotal, advisor, technician, false);
    }

    /** The same, if the car was another's then. */
    FileVisit of(Visitor formerOwner) {
        return new FileVisit(
                number, state, formerOwner.leftOutOf(complaint), mileage, signedTotal, advisor, technician, true);
    }

    /** The day on which the visit began: its number bears it. */
    public LocalDate day() {
        return LocalDate.parse(number.value().split("-")[DAY_IN_NUMBER], DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Whether the car is in the house. */
    public boolean isHere() {
        return !state.isOver();
    }
}
