package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.HeldResource;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.Arrivals;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.roster.Absence;
import org.jiedai.roster.Duty;
import org.jiedai.roster.RosterService;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Differences;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.staff.HandOverService;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.LoginName;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.StaffService;
import org.jiedai.staff.WorkInHandBoard;
import org.jiedai.staff.WorkKind;
import org.jiedai.staff.WorkOfKind;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreCode;
import org.jiedai.workshop.AppointmentPlans;
import org.jiedai.workshop.JobService;
import org.jiedai.workshop.WorkTicket;
import org.jiedai.workshop.WorkTicketService;
import org.jiedai.workshop.WorkTickets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who leaves hands over what hangs on them. The store's advisors: wangxy, sunl; its technicians: zhouq, xub. */
class LeavingStaffTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final LoginName WANG = new LoginName("wangxy");
    private static final LoginName ZHOU = new LoginName("zhouq");

    private final InMemoryDealership shop =
            new InMemoryDealership(MONDAY_NINE).provide(new OneStore()).provide(new Doorkeeper());
    private final Bookings bookings = new Bookings(shop);
    private final Visits visits = new Visits(shop);
    private Set<String> gone = Set.of();

    @Test
    @Tag("R2")
    void an_order_has_the_new_advisor_and_the_workshop_asks_them() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        assertThat(work(WANG)).containsExactly("ORDER " + order);
        refuses("WORK_UNFINISHED", () -> leaves(WANG));
        handOver(WANG, Map.of(WorkKind.ORDER, "sunl"));
        assertThat(shop.the(RepairOrders.class).get(order).advisor()).isEqualTo("sunl");
        assertThat(Built.value(ticket(order).head(), "advisor")).isEqualTo("sunl");
        assertThat(work(WANG)).isEmpty();
        leaves(WANG);
        assertThat(member("wangxy").active()).isFalse();
    }

    @Test
    @Tag("R12")
    void a_running_clock_stops_at_the_hand_over_and_its_time_is_kept() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE);
        shop.as("zhouq", Role.TECHNICIAN).the(JobService.class).start(order, 0, 1);
        shop.time().pass(25);
        WorkOfKind held = board(ZHOU).get(0);
        assertThat(held.kind()).isEqualTo(WorkKind.TICKET);
        assertThat(held.work().get(0).clockSince()).isNotNull();
        assertThat(held.takers()).containsExactly("xub");
        handOver(ZHOU, Map.of(WorkKind.TICKET, "xub"));
        assertThat(ticket(order).technician()).isEqualTo("xub");
        assertThat(ticket(order).runningSince()).isEmpty();
        assertThat(ticket(order).lines().get(0).minutesClocked()).isEqualTo(25);
        shop.carry();
        assertThat(shop.the(RepairOrders.class).get(order).repair().technician())
                .isEqualTo("xub");
        leaves(ZHOU);
        shop.as("xub", Role.TECHNICIAN).the(JobService.class).start(order, 0, 1);
    }

    @Test
    @Tag("R10")
    void who_does_not_master_the_work_is_not_offered_and_is_refused() {
        visits.inRepair(Visits.SERVICE);
        member("xub").masters(Map.of());
        assertThat(board(ZHOU).get(0).takers()).isEmpty();
        refuses("CANNOT_TAKE_OVER", () -> handOver(ZHOU, Map.of(WorkKind.TICKET, "xub")));
        refuses("NOBODY_MASTERS", () -> handOver(ZHOU, Map.of(WorkKind.TICKET, HandOverService.WHO_IS_FREE)));
        refuses("CANNOT_TAKE_OVER", () -> handOver(ZHOU, Map.of(WorkKind.TICKET, "wangxy")));
        refuses("CANNOT_TAKE_OVER", () -> handOver(ZHOU, Map.of(WorkKind.TICKET, "zhouq")));
    }

    @Test
    @Tag("A6")
    @Tag("A7")
    void a_booking_keeps_its_time_and_what_is_held_follows() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        shop.carry();
        LoginName advisor = new LoginName(booked(number).slot().advisor());
        LoginName technician = new LoginName(booked(number).slot().technician());
        String other = advisor.equals(WANG) ? "sunl" : "wangxy";
        String otherTechnician = technician.equals(ZHOU) ? "xub" : "zhouq";
        handOver(advisor, Map.of(WorkKind.BOOKED_ADVICE, other));
        handOver(technician, Map.of(WorkKind.BOOKED_REPAIR, HandOverService.WHO_IS_FREE));
        assertThat(booked(number).slot().start()).isEqualTo(TUESDAY_TEN);
        assertThat(booked(number).slot().advisor()).isEqualTo(other);
        assertThat(booked(number).slot().technician()).isEqualTo(otherTechnician);
        assertThat(shop.the(AppointmentPlans.class).get(number).technician()).isEqualTo(otherTechnician);
        assertThat(bookings.held(TUESDAY_TEN))
                .filteredOn(held -> held.resource() != HeldResource.BAY)
                .extracting(held -> held.code())
                .containsOnly(other, otherTechnician);
        assertThat(shop.notices()).doesNotContain("APPOINTMENT_MOVED");
        leaves(advisor);
        leaves(technician);
    }

    @Test
    @Tag("A6")
    void who_has_another_customer_then_is_refused_with_the_booking_and_nothing_is_handed_over() {
        AppointmentNo first = bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo second = bookings.booked("沪B12345", TUESDAY_TEN);
        String other = booked(second).slot().advisor();
        LoginName leaving = new LoginName(booked(first).slot().advisor());
        assertThatThrownBy(() -> handOver(leaving, Map.of(WorkKind.BOOKED_ADVICE, other)))
                .hasMessageContaining("COLLEAGUE_BUSY")
                .hasMessageContaining(first.value());
        refuses("NOBODY_FREE_THEN", () -> handOver(leaving, Map.of(WorkKind.BOOKED_ADVICE, "*")));
        assertThat(booked(first).slot().advisor()).isEqualTo(leaving.value());
    }

    @Test
    @Tag("A6")
    @Tag("R10")
    void nobody_is_given_anything_who_leaves_at_that_moment() {
        AppointmentNo number = bookings.readBack("沪A7C502", TUESDAY_TEN);
        RepairOrderNo order = visits.agreed(Visits.SERVICE);
        // Whoever looked for them still saw them; whoever deactivated them was faster.
        gone = Set.of("sunl", "wangxy", "xub");
        refuses(
                "LEFT_MEANWHILE",
                () -> shop.as("gujy", Role.INFORMATION_CLERK)
                        .the(BookingService.class)
                        .book(number, 0, false, null));
        refuses("LEFT_MEANWHILE", () -> visits.arrived("沪B12345"));
        refuses("LEFT_MEANWHILE", () -> handOver(WANG, Map.of(WorkKind.ORDER, "sunl")));
        shop.as("wangxy", Role.SERVICE_ADVISOR).the(RepairOrderService.class).release(order, 0, "K12");
        shop.carry();
        refuses(
                "LEFT_MEANWHILE",
                () -> shop.as("zhaogq", Role.WORKSHOP_CONTROLLER)
                        .the(WorkTicketService.class)
                        .assign(order, 0, "xub", "3"));
    }

    @Test
    @Tag("R1")
    void who_waits_goes_to_who_was_chosen_or_to_the_next() {
        RecordNo waits = arrives("张三");
        String called = calledFor(waits);
        String other = called.equals("sunl") ? "wangxy" : "sunl";
        assertThat(work(new LoginName(called))).containsExactly("ARRIVAL " + waits);
        handOver(new LoginName(called), Map.of(WorkKind.ARRIVAL, other));
        assertThat(calledFor(waits)).isEqualTo(other);
        leaves(new LoginName(other));
        assertThat(calledFor(waits))
                .as("who waits at the door keeps nobody from leaving")
                .isEqualTo(called);
    }

    @Test
    @Tag("R1")
    void who_is_put_on_leave_for_today_is_waited_for_no_longer_and_tomorrow_changes_nothing() {
        RecordNo waits = arrives("张三");
        LoginName called = new LoginName(calledFor(waits));
        onLeave(called, 1);
        assertThat(calledFor(waits)).isEqualTo(called.value());
        onLeave(called, 0);
        assertThat(calledFor(waits)).isNotEqualTo(called.value()).isIn("sunl", "wangxy");
    }

    @Test
    void the_audit_tells_who_had_it_and_who_has_it() {
        RepairOrderNo order = visits.agreed(Visits.SERVICE);
        shop.the(Differences.class).forget();
        handOver(WANG, Map.of(WorkKind.ORDER, "sunl"));
        assertThat(shop.the(Differences.class).take())
                .contains(new Differences.Difference(order.value(), "told.ORDER", "wangxy", "sunl"));
    }

    @Test
    void orders_go_to_somebody_by_name_and_something_must_be_chosen() {
        visits.agreed(Visits.SERVICE);
        refuses("TAKER_NEEDED", () -> handOver(WANG, Map.of(WorkKind.ORDER, HandOverService.WHO_IS_FREE)));
        refuses("NOTHING_HANDED_OVER", () -> handOver(WANG, Map.of()));
        refuses(
                "STORE_NOT_ADMINISTERED",
                () -> shop.as("admin", Role.ADMINISTRATOR)
                        .the(HandOverService.class)
                        .handOver(WANG, "SH02", Map.of(WorkKind.ORDER, "sunl")));
        refuses(
                "STORE_NOT_ADMINISTERED",
                () -> shop.as("admin", Role.ADMINISTRATOR)
                        .the(WorkInHandBoard.class)
                        .of(WANG, "SH02"));
    }

    private void leaves(LoginName login) {
        shop.as("admin", Role.ADMINISTRATOR)
                .the(StaffService.class)
                .activate(login, member(login.value()).version(), false);
    }

    private void handOver(LoginName login, Map<WorkKind, String> takers) {
        shop.as("admin", Role.ADMINISTRATOR).the(HandOverService.class).handOver(login, MasterData.STORE, takers);
    }

    private List<WorkOfKind> board(LoginName login) {
        return shop.as("admin", Role.ADMINISTRATOR).the(WorkInHandBoard.class).of(login, MasterData.STORE);
    }

    private List<String> work(LoginName login) {
        return board(login).stream()
                .flatMap(kind -> kind.work().stream())
                .map(LeavingStaffTest::named)
                .toList();
    }

    private static String named(HeldWork one) {
        return one.kind() + " " + one.number();
    }

    private RecordNo arrives(String who) {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(ArrivalService.class).arrive(null, who, null);
    }

    private String calledFor(RecordNo number) {
        return (String) Built.value(shop.the(Arrivals.class).get(number), "calledAdvisor");
    }

    private void onLeave(LoginName login, int daysAhead) {
        LocalDate day = LocalDate.of(2026, 11, 23).plusDays(daysAhead);
        shop.as("zhengj", Role.SERVICE_MANAGER)
                .the(RosterService.class)
                .say(login, 0, day, day, new Duty(null, Absence.LEAVE, "", true));
    }

    private Appointment booked(AppointmentNo number) {
        return shop.the(Appointments.class).get(number);
    }

    private WorkTicket ticket(RepairOrderNo number) {
        return shop.the(WorkTickets.class).get(number);
    }

    private StaffMember member(String login) {
        return shop.the(Staff.class).member(login).orElseThrow();
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(rule);
    }

    /** Sees who leaves at this very moment. */
    private final class Doorkeeper extends MasterData.StaffTable {
        @Override
        public boolean stays(String login, String storeCode, Role role) {
            return !gone.contains(login) && super.stays(login, storeCode, role);
        }
    }

    /** Whoever asks administers the one store. */
    private static final class OneStore implements StoreAdministrators {
        @Override
        public List<String> administered() {
            return List.of(MasterData.STORE);
        }

        @Override
        public void administer(StoreCode opened) {
            throw new UnsupportedOperationException("nobody opens a store here");
        }
    }
}
