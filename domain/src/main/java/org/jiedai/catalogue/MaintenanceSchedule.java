package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.customer.Energy;

/**
 * A line of the maker's schedule: this operation every so many kilometres or months, whichever comes first; of one
 * model, or of all that are driven so and have no schedule of their own.
 */
@Entity
@Table(name = "maintenance_schedule")
public class MaintenanceSchedule {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Energy energy;

    @Column(name = "every_km")
    private int everyKm;

    @Column(name = "every_months")
    private int everyMonths;

    @Column(name = "operation_code")
    private String operationCode;

    // Empty for all models: a database holds no two lines apart of which one says nothing.
    @Column(name = "model_code")
    private String modelCode = "";

    private boolean active;

    protected MaintenanceSchedule() {}

    /**
     * A line that is new in the schedule.
     *
     * @param modelCode empty for all models that have no schedule of their own
     */
    public MaintenanceSchedule(Energy energy, String operationCode, String modelCode) {
        this.energy = energy;
        this.operationCode = operationCode;
        this.modelCode = modelCode;
    }

    /**
     * It falls due after so many kilometres or months, whichever comes first.
     *
     * @param holds whether anybody asks for it; what was estimated before stays
     */
    public void falls(int afterKm, int afterMonths, boolean holds) {
        everyKm = afterKm;
        everyMonths = afterMonths;
        active = holds;
    }

    /**
     * What is asked for of one model: of the lines that are not switched off its own, else those of all models.
     *
     * @param ofBoth the model's own lines and those of all models, in their order
     */
    public static List<MaintenanceSchedule> asked(List<MaintenanceSchedule> ofBoth) {
        List<MaintenanceSchedule> active =
                ofBoth.stream().filter(MaintenanceSchedule::active).toList();
        List<MaintenanceSchedule> own =
                active.stream().filter(line -> !line.modelCode.isEmpty()).toList();
        return own.isEmpty() ? active : own;
    }

    /** Whether quotes, bookings and the next maintenance ask for it. */
    public boolean active() {
        return active;
    }

    public Energy energy() {
        return energy;
    }

    public int everyMonths() {
        return everyMonths;
    }

    public String operationCode() {
        return operationCode;
    }

    /** Empty for all models that have no schedule of their own. */
    public String modelCode() {
        return modelCode;
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
