package org.jiedai.notice;

import org.jiedai.customer.Visitor;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;

/**
 * Whom a notice is for.
 *
 * @param customerNo null if only the telephone number is known
 * @param car plate, or the model of a car without one
 */
public record Recipient(CustomerNo customerNo, String name, String car, Phone phone) {

    /** A bringer's own preferences nobody knows, and the owner's are not theirs. */
    public static Recipient of(Visitor visitor) {
        return of(
                visitor.bringer() ? null : visitor.customerNo(),
                visitor.customerName(),
                visitor.plate(),
                visitor.vehicle(),
                visitor.phone());
    }

    /** A car is called by its plate; one without is called by its model. */
    public static Recipient of(CustomerNo customerNo, String name, String plate, String vehicle, Phone phone) {
        return new Recipient(customerNo, name, plate == null ? vehicle : plate, phone);
    }
}
