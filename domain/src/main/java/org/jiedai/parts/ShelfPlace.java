package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiedai.shared.AppointmentNo;

/** A place of the appointment shelf 预约专用货架; holds the parts of one appointment (A8). */
@Entity
@Table(name = "shelf_place")
public class ShelfPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    private String code;

    @Column(name = "order_no")
    private AppointmentNo appointment;

    protected ShelfPlace() {}

    public ShelfPlace(String storeCode, String code) {
        this.storeCode = storeCode;
        this.code = code;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#PLACE_TAKEN} */
    public void lay(AppointmentNo laid) {
        PartsRule.PLACE_TAKEN.unless(appointment == null || appointment.equals(laid), code);
        appointment = laid;
    }

    public void clear() {
        appointment = null;
    }

    public String code() {
        return code;
    }
}
