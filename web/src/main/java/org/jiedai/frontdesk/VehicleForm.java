package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiedai.customer.VehicleDetails;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;

/** What is typed on a car's file, until it is saved. */
public class VehicleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String plate;
    private String engineNo;
    private LocalDate firstRegistered;
    private LocalDate insuredUntil;
    private LocalDate inspectedUntil;
    private Integer kilometres;
    private String reason;
    private String newOwner;
    private String newOwnerPhone;

    VehicleForm(VehicleDetails now) {
        plate = now.plate() == null ? null : now.plate().value();
        engineNo = now.engineNo();
        firstRegistered = now.firstRegistered();
        insuredUntil = now.insuredUntil();
        inspectedUntil = now.inspectedUntil();
    }

    /** @throws org.jiedai.shared.RuleBroken a plate that is none */
    VehicleDetails details(String homeProvince) {
        Plate read = plate == null || plate.isBlank() ? null : Plate.read(plate, homeProvince);
        return new VehicleDetails(read, engineNo, firstRegistered, insuredUntil, inspectedUntil);
    }

    /** @return null if none was typed */
    Phone ownersPhone() {
        return newOwnerPhone == null || newOwnerPhone.isBlank() ? null : Phone.read(newOwnerPhone);
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public String getEngineNo() {
        return engineNo;
    }

    public void setEngineNo(String engineNo) {
        this.engineNo = engineNo;
    }

    public LocalDate getFirstRegistered() {
        return firstRegistered;
    }

    public void setFirstRegistered(LocalDate firstRegistered) {
        this.firstRegistered = firstRegistered;
    }

    public LocalDate getInsuredUntil() {
        return insuredUntil;
    }

    public void setInsuredUntil(LocalDate insuredUntil) {
        this.insuredUntil = insuredUntil;
    }

    public LocalDate getInspectedUntil() {
        return inspectedUntil;
    }

    public void setInspectedUntil(LocalDate inspectedUntil) {
        this.inspectedUntil = inspectedUntil;
    }

    public Integer getKilometres() {
        return kilometres;
    }

    public void setKilometres(Integer kilometres) {
        this.kilometres = kilometres;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNewOwner() {
        return newOwner;
    }

    public void setNewOwner(String newOwner) {
        this.newOwner = newOwner;
    }

    public String getNewOwnerPhone() {
        return newOwnerPhone;
    }

    public void setNewOwnerPhone(String newOwnerPhone) {
        this.newOwnerPhone = newOwnerPhone;
    }
}
