package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.staff.Staff;
import org.jiedai.staff.WorkKind;

/** Customers to come whom somebody is to receive (A6). */
@ApplicationScoped
public class BookedAdvice extends BookedWork {
    @Inject
    private Staff staff;

    @Override
    public WorkKind kind() {
        return WorkKind.BOOKED_ADVICE;
    }

    @Override
    String who(Slot slot) {
        return slot.advisor();
    }

    @Override
    SlotWish wish(SlotWish kept, String to) {
        return new SlotWish(to, kept.bay(), kept.technician());
    }

    @Override
    Slot with(Slot slot, String to) {
        return new Slot(
                slot.start(), slot.endOverDays(), slot.minutes(), to, slot.bay(), slot.technician(), slot.expected());
    }

    @Override
    List<String> others(Appointment appointment, String from) {
        return staff.staffing(appointment.storeCode()).advisors().stream()
                .filter(login -> !login.equals(from))
                .toList();
    }
}
