package org.jiedai.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.catalogue.LabourOperation;

/** One operation asked for. */
@Embeddable
public class AppointmentItem {
    @Column(name = "operation_code")
    private String operationCode;

    private String name;
    private int minutes;

    @Column(name = "menu_code")
    private String menuCode;

    protected AppointmentItem() {}

    AppointmentItem(LabourOperation operation) {
        this.operationCode = operation.code();
        this.name = operation.name();
        this.minutes = operation.minutes();
    }

    /** It comes by this menu; null for none. */
    void by(String menu) {
        menuCode = menu;
    }

    /** Of the menu by which it comes; null for none. */
    public String menuCode() {
        return menuCode;
    }

    public String operationCode() {
        return operationCode;
    }

    public String name() {
        return name;
    }

    public int minutes() {
        return minutes;
    }
}
