package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentRule;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.NoShowTimer;
import org.jiedai.appointment.PartsReadiness;
import org.jiedai.appointment.PreparationService;
import org.jiedai.appointment.Reminder;
import org.jiedai.appointment.ReminderKind;
import org.jiedai.appointment.ReminderOutcome;
import org.jiedai.appointment.ReminderTimer;
import org.jiedai.appointment.Reminders;
import org.jiedai.appointment.SlotWish;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Energy;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.NoticeState;
import org.jiedai.notice.Notices;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.Reminding;
import org.jiedai.store.ShopCalendarService;
import org.jiedai.store.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reminders of booked appointments with a moved clock: raised once with their notice, answered by what the customer
 * wants.
 */
@Tag("A9")
class RemindersTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant WEDNESDAY_TEN = Instant.parse("2026-11-25T02:00:00Z");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final AppointmentNo number = booked(WEDNESDAY_TEN);

    @Test
    void a_day_and_an_hour_ahead_the_customer_is_written_to_once_with_the_raising() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(shop.notices()).containsExactly("APPOINTMENT_CONFIRMED");
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)));
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(23)));
        assertThat(shop.notices()).containsExactly("APPOINTMENT_CONFIRMED", "REMINDER_DAY_AHEAD");
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(1)));
        assertThat(shop.notices()).endsWith("REMINDER_DAY_AHEAD", "REMINDER_HOUR_AHEAD");
    }

    @Test
    void after_downtime_it_is_raised_late_and_after_the_appointment_nobody_is_written_to() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofMinutes(10)));
        assertThat(shop.notices())
                .containsExactly("APPOINTMENT_CONFIRMED", "REMINDER_DAY_AHEAD", "REMINDER_HOUR_AHEAD");
        AppointmentNo other = booked(WEDNESDAY_TEN.plus(Duration.ofHours(2)));
        int before = shop.notices().size();
        raiseAt(WEDNESDAY_TEN.plus(Duration.ofHours(2)));
        assertThat(shop.notices()).hasSize(before);
        assertThat(raised(other)).hasSize(1).allMatch(Reminder::tooLate);
    }

    @Test
    void a_move_answers_what_was_raised_and_sets_the_reminders_anew() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(1)));
        shop.as("gujy", Role.INFORMATION_CLERK)
                .the(BookingService.class)
                .move(number, 0, WEDNESDAY_TEN.plus(Duration.ofDays(2)), SlotWish.ANY, "客户出差", false);
        assertThat(raised(number)).isEmpty();
        raiseAt(WEDNESDAY_TEN.plus(Duration.ofDays(1)));
        assertThat(raised(number)).hasSize(1);
        assertThat(shop.notices()).endsWith("APPOINTMENT_MOVED", "REMINDER_DAY_AHEAD");
    }

    @Test
    void a_reminder_that_was_not_sent_yet_is_not_sent_with_the_old_time() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)));
        List<Notice> before = shop.the(Notices.class).unsent(number.value());
        shop.as("gujy", Role.INFORMATION_CLERK)
                .the(BookingService.class)
                .move(number, 0, WEDNESDAY_TEN.plus(Duration.ofDays(2)), SlotWish.ANY, "客户出差", false);
        assertThat(before)
                .filteredOn(notice -> notice.kind() == NoticeKind.REMINDER_DAY_AHEAD)
                .singleElement()
                .matches(notice -> notice.state() == NoticeState.DISCARDED);
        assertThat(shop.the(Notices.class).unsent(number.value()))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.APPOINTMENT_CONFIRMED, NoticeKind.APPOINTMENT_MOVED);
    }

    @Test
    void a_cancelling_answers_what_was_raised_and_nothing_is_raised_any_more() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)));
        List<Reminder> called = raised(number);
        shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class).cancel(number, 0, "车已卖");
        assertThat(called)
                .hasSize(1)
                .allSatisfy(
                        reminder -> assertThat(Built.value(reminder, "outcome")).hasToString("CANCELLED"));
        raiseAt(WEDNESDAY_TEN);
        assertThat(shop.notices()).endsWith("REMINDER_DAY_AHEAD", "APPOINTMENT_CANCELLED");
    }

    @Test
    void a_cancelling_is_no_mere_outcome() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)));
        assertThatThrownBy(() -> remind(ReminderOutcome.CANCELLED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(SharedRule.REASON_NEEDED));
        assertThat(raised(number)).hasSize(1);
        assertThat(shop.notices()).endsWith("REMINDER_DAY_AHEAD");
    }

    @Test
    void a_reminder_has_one_outcome() {
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)));
        remind(ReminderOutcome.NEW_TIME);
        assertThat(raised(number)).isEmpty();
        assertThatThrownBy(() -> remind(ReminderOutcome.COMING))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(AppointmentRule.REMINDER_SETTLED));
    }

    @Test
    void who_is_promised_a_day_that_was_closed_since_is_neither_reminded_nor_told_that_he_missed_it() {
        shop.as("zhengj", Role.SERVICE_MANAGER).the(ShopCalendarService.class).close(LocalDate.of(2026, 11, 25), "盘点");
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(24)));
        raiseAt(WEDNESDAY_TEN.minus(Duration.ofHours(1)));
        assertThat(raised(number)).as("he stands on the call list").hasSize(2);
        shop.time().moveTo(WEDNESDAY_TEN.plus(Duration.ofDays(1)));
        shop.asNobody().the(NoShowTimer.class).look();
        assertThat(shop.notices()).containsExactly("APPOINTMENT_CONFIRMED");
    }

    @Test
    @Tag("A8")
    void parts_are_in_preparation_from_the_booking_on_and_not_after_it_came_to_nothing() {
        shop.as("gujy", Role.INFORMATION_CLERK);
        Appointment appointment = shop.the(Appointments.class).get(number);
        assertThat(appointment.preparation().parts()).isEqualTo(PartsReadiness.ASKED);
        assertThat(registered().preparation().parts()).isEqualTo(PartsReadiness.NOT_ASKED);
        appointment.shelved("Y-01", Actor.system("guozm", MasterData.STORE).at(MONDAY_NINE));
        shop.the(BookingService.class).cancel(number, 0, "车已卖");
        assertThat(appointment.preparation().parts()).isEqualTo(PartsReadiness.GIVEN_BACK);
        assertThat(appointment.preparation().shelfPlace()).isNull();
    }

    private Appointment registered() {
        VehicleNo car = shop.the(CustomerService.class)
                .resolve(new CarEntry(
                        null, "王建国", new Phone("15802104298"), new Plate("沪A7C503"), null, "途观L", Energy.PETROL))
                .car();
        AppointmentNo fresh = shop.the(BookingService.class)
                .register(
                        shop.the(Customers.class).vehicle(car).customerNo(),
                        car,
                        "保养",
                        WorkWish.of(List.of("AC-0030")),
                        null);
        return shop.the(Appointments.class).get(fresh);
    }

    @Test
    void where_calling_hours_move_both_to_the_same_evening_the_customer_is_reminded_once() {
        shop.the(Stores.class).get(MasterData.STORE).remind(new Reminding(15, 60, null, null));
        AppointmentNo first = booked(Instant.parse("2026-11-27T01:00:00Z"));
        raiseAt(Instant.parse("2026-11-26T08:29:59Z"));
        assertThat(raised(first)).isEmpty();
        raiseAt(Instant.parse("2026-11-26T08:30:00Z"));
        raiseAt(Instant.parse("2026-11-27T00:59:00Z"));
        assertThat(raised(first)).extracting(Reminder::kind).containsExactly(ReminderKind.DAY_AHEAD);
    }

    private void remind(ReminderOutcome outcome) {
        shop.as("gujy", Role.INFORMATION_CLERK)
                .the(PreparationService.class)
                .remind(number, 0, ReminderKind.DAY_AHEAD, outcome);
    }

    private List<Reminder> raised(AppointmentNo appointment) {
        return shop.the(Reminders.class).raised(appointment);
    }

    private void raiseAt(Instant moment) {
        shop.time().moveTo(moment);
        shop.asNobody().the(ReminderTimer.class).look();
    }

    private AppointmentNo booked(Instant slot) {
        shop.as("gujy", Role.INFORMATION_CLERK);
        VehicleNo car = shop.the(CustomerService.class)
                .resolve(new CarEntry(
                        null, "李建国", new Phone("15802104299"), new Plate("沪A7C502"), null, "途观L", Energy.PETROL))
                .car();
        BookingService booking = shop.the(BookingService.class);
        AppointmentNo fresh = booking.register(
                shop.the(Customers.class).vehicle(car).customerNo(), car, "保养", WorkWish.of(List.of("AC-0030")), null);
        booking.chooseSlot(fresh, 0, slot);
        booking.readBack(fresh, 0, "已复述");
        booking.book(fresh, 0, false, null);
        return fresh;
    }
}
