package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.WorkKind;

/** Cars to come on which somebody is to work (A7). */
@ApplicationScoped
public class BookedRepairs extends BookedWork {
    @Inject
    private Appointments appointments;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Staff staff;

    @Override
    public WorkKind kind() {
        return WorkKind.BOOKED_REPAIR;
    }

    @Override
    public boolean suits(StaffMember colleague, String login, String storeCode) {
        return appointments.promisedTo(login, storeCode).stream()
                .filter(booked -> login.equals(booked.slot().technician()))
                .allMatch(booked -> masters(colleague.skills(), booked));
    }

    private boolean masters(Map<String, Integer> skills, Appointment booked) {
        return booked.operationCodes().stream().map(catalogue::operation).allMatch(work -> masters(skills, work));
    }

    private static boolean masters(Map<String, Integer> skills, LabourOperation work) {
        return skills.getOrDefault(work.trade().name(), 0) >= work.difficulty();
    }

    @Override
    String who(Slot slot) {
        return slot.technician();
    }

    @Override
    SlotWish wish(SlotWish kept, String to) {
        return new SlotWish(kept.advisor(), kept.bay(), to);
    }

    @Override
    Slot with(Slot slot, String to) {
        return new Slot(
                slot.start(), slot.endOverDays(), slot.minutes(), slot.advisor(), slot.bay(), to, slot.expected());
    }

    @Override
    List<String> others(Appointment appointment, String from) {
        List<LabourOperation> work =
                appointment.operationCodes().stream().map(catalogue::operation).toList();
        return staff
                .staffing(appointment.storeCode())
                .technicians(skills -> work.stream().allMatch(one -> masters(skills, one)))
                .stream()
                .filter(login -> !login.equals(from))
                .toList();
    }
}
