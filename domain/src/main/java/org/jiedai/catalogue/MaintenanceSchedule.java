package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jiedai.customer.Energy;

/** A line of the maker's schedule: this operation every so many kilometres or months, whichever comes first. */
@Entity
@Table(name = "maintenance_schedule")
public class MaintenanceSchedule {
    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Energy energy;

    @Column(name = "every_km")
    private int everyKm;

    @Column(name = "every_months")
    private int everyMonths;

    @Column(name = "operation_code")
    private String operationCode;

    protected MaintenanceSchedule() {}

    public String operationCode() {
        return operationCode;
    }

    public int everyKm() {
        return everyKm;
    }

    /** The next mileage after the present one at which it falls due (R23). */
    public int nextKm(int mileage) {
        return (mileage / everyKm + 1) * everyKm;
    }

    /** The date at which it falls due at the latest (R23). */
    public LocalDate nextDate(LocalDate today) {
        return today.plusMonths(everyMonths);
    }
}
