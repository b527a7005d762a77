package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.appointment.SlotWish;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.Arrivals;
import org.jiedai.roster.Absence;
import org.jiedai.roster.Duty;
import org.jiedai.roster.DutyHours;
import org.jiedai.roster.DutyRosters;
import org.jiedai.roster.RosterService;
import org.jiedai.roster.ShiftDetails;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.staff.LoginName;
import org.jiedai.workshop.AppointmentPlans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The duty roster is planned, and turn and slots follow at once (R1, A2). The store's advisors: wangxy, sunl. */
class DutyRosterLifeTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LoginName WANG = new LoginName("wangxy");
    private static final LoginName SUN = new LoginName("sunl");
    private static final LoginName ZHOU = new LoginName("zhouq");
    private static final Duty LEAVE = new Duty(null, Absence.LEAVE, "", true);

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final Bookings bookings = new Bookings(shop);

    @Test
    @Tag("R1")
    void who_is_on_leave_is_not_called_and_where_all_are_somebody_is() {
        say(WANG, MONDAY, LEAVE);
        assertThat(calledFor("张三")).isEqualTo("sunl");
        assertThat(calledFor("李四")).isEqualTo("sunl");
        say(SUN, MONDAY, LEAVE);
        assertThat(calledFor("王五")).isIn("wangxy", "sunl");
    }

    @Test
    @Tag("A2")
    void a_technician_on_leave_is_promised_to_nobody_and_what_is_left_is_still_sold_once() {
        say(ZHOU, TUESDAY, LEAVE);
        assertThat(booked(bookings.booked("沪A7C502", TUESDAY_TEN)).slot().technician())
                .isEqualTo("xub");
        refuses("SLOT_TAKEN", () -> bookings.booked("沪B12345", TUESDAY_TEN));
    }

    @Test
    @Tag("A2")
    void an_advisor_whose_shift_begins_later_is_not_promised_before() {
        manager().add("L", new ShiftDetails("晚班", "Late", DutyHours.of(LocalTime.of(12, 0), LocalTime.of(17, 0))));
        manager().usually(WANG, 0, Map.of(DayOfWeek.TUESDAY, "L"));
        assertThat(advisorAt(TUESDAY_TEN)).isEqualTo("sunl");
        say(SUN, TUESDAY, LEAVE);
        shop.as("gujy", Role.INFORMATION_CLERK);
        refuses("SLOT_TAKEN", () -> advisorAt(TUESDAY_TEN));
        assertThat(advisorAt(TUESDAY_TEN.plusSeconds(2 * 3600))).isEqualTo("wangxy");
    }

    @Test
    @Tag("A9")
    void a_booking_whose_people_go_on_leave_is_passed_on_at_its_time_and_whoever_is_there_keeps_it() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        refuses("NOTHING_IN_THE_WAY", () -> passOn(number));
        String advisor = booked(number).slot().advisor();
        String technician = booked(number).slot().technician();
        say(new LoginName(technician), TUESDAY, LEAVE);
        passOn(number);
        assertThat(booked(number).slot().technician()).isNotEqualTo(technician);
        assertThat(booked(number).slot().advisor()).isEqualTo(advisor);
        assertThat(booked(number).slot().start()).isEqualTo(TUESDAY_TEN);
        assertThat(shop.notices()).doesNotContain("APPOINTMENT_MOVED");
        say(new LoginName(booked(number).slot().technician()), TUESDAY, LEAVE);
        refuses("SLOT_TAKEN", () -> passOn(number));
    }

    @Test
    @Tag("A2")
    @Tag("A9")
    void a_technician_whose_shift_ends_within_the_work_is_not_promised_and_a_booking_that_it_cuts_is_passed_on() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        String promised = booked(number).slot().technician();
        Duty untilAQuarterToEleven = new Duty(DutyHours.of(LocalTime.of(9, 0), LocalTime.of(10, 45)), null, "", true);
        say(new LoginName(promised), TUESDAY, untilAQuarterToEleven);
        passOn(number);
        assertThat(booked(number).slot().technician()).isNotEqualTo(promised);
        refuses("NOTHING_IN_THE_WAY", () -> passOn(number));
        refuses("SLOT_TAKEN", () -> bookings.booked("沪B12345", TUESDAY_TEN));
    }

    @Test
    @Tag("A2")
    @Tag("A9")
    void an_advisor_whose_break_is_put_at_a_promised_time_receives_nobody_then() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        String promised = booked(number).slot().advisor();
        LocalTime ten = LocalTime.of(10, 0);
        DutyHours hours = new DutyHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ten, ten.plusMinutes(30));
        say(new LoginName(promised), TUESDAY, new Duty(hours, null, "", true));
        passOn(number);
        assertThat(booked(number).slot().advisor()).isNotEqualTo(promised);
    }

    @Test
    @Tag("A7")
    void the_workshop_proposes_who_is_there_though_somebody_else_was_promised() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        String promised = booked(number).slot().technician();
        say(new LoginName(promised), TUESDAY, LEAVE);
        shop.carry();
        assertThat(shop.the(AppointmentPlans.class).get(number).technician())
                .isNotNull()
                .isNotEqualTo(promised);
    }

    @Test
    void two_who_plan_one_person_meet() {
        manager().say(WANG, 0, TUESDAY, TUESDAY, LEAVE);
        Built.set(shop.the(DutyRosters.class).held(MasterData.STORE, "wangxy"), "version", 2);
        refuses("EDITED_BY_SOMEBODY", () -> manager().say(WANG, 0, TUESDAY, TUESDAY, LEAVE));
        refuses("EDITED_BY_SOMEBODY", () -> manager().usually(WANG, 1, Map.of()));
        refuses("EDITED_BY_SOMEBODY", () -> manager().asUsual(WANG, 1, TUESDAY, TUESDAY));
        refuses("EDITED_BY_SOMEBODY", () -> manager().swap(TUESDAY, WANG, 1, SUN, 0));
        manager().asUsual(WANG, 2, TUESDAY, TUESDAY);
        assertThat(rosters().day(MasterData.STORE, "wangxy", TUESDAY)).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_not_planned() {
        refuses("DAY_OVER", () -> say(WANG, MONDAY.minusDays(1), LEAVE));
        refuses("DAYS_REVERSED", () -> manager().say(WANG, 0, TUESDAY, MONDAY, LEAVE));
        refuses("DAYS_REVERSED", () -> manager().say(WANG, 0, TUESDAY, TUESDAY.plusDays(366), LEAVE));
        refuses("FIELD_NEEDED", () -> manager().say(WANG, 0, null, TUESDAY, LEAVE));
        refuses("FIELD_NEEDED", () -> manager().say(WANG, 0, TUESDAY, null, LEAVE));
        refuses("NOT_HERE", () -> say(new LoginName("nobody"), TUESDAY, LEAVE));
        refuses("SWAP_WITH_ONESELF", () -> manager().swap(TUESDAY, WANG, 0, WANG, 0));
        refuses("NOT_FOUND", () -> manager().usually(WANG, 0, Map.of(DayOfWeek.MONDAY, "X")));
        refuses("ABSURD_VALUE", () -> say(WANG, TUESDAY, new Duty(null, Absence.LEAVE, "长".repeat(61), true)));
    }

    @Test
    void a_shift_that_somebody_works_is_changed_and_not_removed() {
        ShiftDetails early = new ShiftDetails("早班", "Early", DutyHours.of(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        manager().add("E", early);
        refuses("SHIFT_TAKEN", () -> manager().add("E", early));
        manager().usually(ZHOU, 0, Map.of(DayOfWeek.MONDAY, "E"));
        refuses("SHIFT_USED", () -> manager().drop("E", 0));
        refuses("EDITED_BY_SOMEBODY", () -> manager().edit("E", 1, early));
        manager().edit("E", 0, new ShiftDetails("早班", "Early", DutyHours.of(LocalTime.of(9, 0), LocalTime.of(16, 0))));
        assertThat(rosters().of(MasterData.STORE, MONDAY, MONDAY).there("zhouq", MONDAY.atTime(8, 30)))
                .isFalse();
        manager().usually(ZHOU, 1, Map.of());
        manager().drop("E", 0);
        assertThat(rosters().shifts(MasterData.STORE)).isEmpty();
    }

    @Test
    @Tag("R1")
    void two_people_swap_a_day_whatever_each_was_to_do() {
        manager().add("E", new ShiftDetails("早班", "Early", DutyHours.of(LocalTime.of(9, 0), LocalTime.of(12, 0))));
        manager().usually(WANG, 0, Map.of(DayOfWeek.MONDAY, "E", DayOfWeek.TUESDAY, "E"));
        say(SUN, MONDAY, LEAVE);
        manager().swap(MONDAY, WANG, 1, SUN, 1);
        assertThat(calledFor("张三")).isEqualTo("sunl");
        assertThat(rosters()
                        .of(MasterData.STORE, MONDAY, MONDAY)
                        .on("wangxy", MONDAY)
                        .absence())
                .isEqualTo(Absence.LEAVE);
        // Who is always there swaps that too.
        manager().swap(TUESDAY, WANG, 1, SUN, 1);
        assertThat(rosters().of(MasterData.STORE, TUESDAY, TUESDAY).on("wangxy", TUESDAY))
                .isEqualTo(new Duty(null, null, "", true));
    }

    private void passOn(AppointmentNo number) {
        shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class).passOn(number, 0);
    }

    private String advisorAt(Instant start) {
        return shop.the(SlotOffers.class)
                .at(new SlotSearch(MasterData.STORE, Bookings.WORK, null), start, SlotWish.ANY)
                .advisor();
    }

    private String calledFor(String who) {
        RecordNo number = shop.as("gujy", Role.INFORMATION_CLERK)
                .the(ArrivalService.class)
                .arrive(null, who, null);
        return (String) Built.value(shop.the(Arrivals.class).get(number, 0), "calledAdvisor");
    }

    private Appointment booked(AppointmentNo number) {
        return shop.the(Appointments.class).get(number);
    }

    private void say(LoginName login, LocalDate day, Duty duty) {
        manager().say(login, 0, day, day, duty);
    }

    private RosterService manager() {
        return shop.as("zhengj", Role.SERVICE_MANAGER).the(RosterService.class);
    }

    private DutyRosters rosters() {
        return shop.the(DutyRosters.class);
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(rule);
    }
}
