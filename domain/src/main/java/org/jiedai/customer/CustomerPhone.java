package org.jiedai.customer;

import jakarta.persistence.Embeddable;
import org.jiedai.shared.Phone;

/** A further number of a customer. */
@Embeddable
public class CustomerPhone {
    private Phone phone;
    private String note;

    protected CustomerPhone() {}

    CustomerPhone(Phone phone, String note) {
        this.phone = phone;
        this.note = note;
    }

    public Phone phone() {
        return phone;
    }

    /** Whose it is, or where it rings; may be empty. */
    public String note() {
        return note;
    }
}
