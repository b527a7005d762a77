package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.Slot;
import org.jiedai.appointment.SlotDays;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.appointment.SlotWish;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.jiedai.staff.HandOverService;
import org.jiedai.staff.LoginName;
import org.jiedai.staff.StaffService;
import org.jiedai.staff.WorkKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody leaves while many give them work. */
@ExtendWith(ArquillianExtension.class)
class LeavingRaceIT {
    private static final String STORE = "SH01";
    private static final String LEAVES = "racer7001";
    private static final List<String> WORK = List.of("TY-0010");
    private static final AppointmentNo NOBODYS = new AppointmentNo("AP-SH01-20200101-0001");
    private static final int ROUNDS = 6;

    @Inject
    private SlotOffers offers;

    @Inject
    private BookingService booking;

    @Inject
    private StaffService people;

    @Inject
    private HandOverService handOver;

    @Inject
    private SlotDays days;

    @Inject
    private Sql sql;

    private final Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
    private final Staff administrator = Staff.of("admin", STORE, Role.ADMINISTRATOR);
    private final Staff system = Staff.of("system", STORE, Role.SYSTEM);

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(LeavingRaceIT.class, Sql.class, Staff.class, Together.class);
    }

    @Test
    @Tag("A6")
    void whoever_is_promised_at_the_moment_they_leave_stays_or_the_booking_is_refused_and_nothing_is_left_hanging()
            throws Exception {
        system.does(days::open);
        joins();
        List<AppointmentNo> booked = bookings();
        for (int round = 0; round < ROUNDS; round++) {
            int version = sql.number("select version from staff where login = ?", LEAVES);
            List<Runnable> acts = new ArrayList<>();
            booked.forEach(number -> acts.add(promised(number)));
            acts.add(
                    round % (acts.size() + 1),
                    () -> administrator.does(() -> people.activate(new LoginName(LEAVES), version, false)));
            List<Throwable> refusals = Together.all(acts);
            assertThat(refusals).allSatisfy(LeavingRaceIT::isNoDeadlock);
            if (sql.number("select active from staff where login = ?", LEAVES) == 0) {
                assertThat(hanging()).isZero();
                sql.run("update staff set active = true, version = version + 1 where login = ?", LEAVES);
                promised(booked.get(round % booked.size())).run();
            }
            assertThat(hanging()).isPositive();
            administrator.get(() -> handOver.handOver(
                    new LoginName(LEAVES), STORE, Map.of(WorkKind.BOOKED_ADVICE, HandOverService.WHO_IS_FREE)));
            assertThat(hanging()).isZero();
        }
        int version = sql.number("select version from staff where login = ?", LEAVES);
        administrator.does(() -> people.activate(new LoginName(LEAVES), version, false));
        booked.forEach(number -> assertThat(sql.number(
                        "select count(*) from slot_hold h join appointment a on a.number = h.appointment_no where"
                                + " a.number = ? and h.code in (a.advisor, a.bay, a.technician)",
                        number.value()))
                .isEqualTo(3));
    }

    private void joins() {
        sql.run(
                "insert ignore into staff (id, version, login, name, name_en, password_hash, locale, active, access,"
                        + " must_choose) select nextval(jiedai_id), 1, ?, '赛先生', 'Racer', password_hash, locale, true,"
                        + " 0, false from staff where login = 'gujy'",
                LEAVES);
        sql.run(
                "insert ignore into staff_role (staff_login, store_code, role) values (?, ?, 'SERVICE_ADVISOR')",
                LEAVES,
                STORE);
    }

    private List<AppointmentNo> bookings() {
        LocalDate day = sql.now().toLocalDate().plusDays(80);
        List<AppointmentNo> booked = new ArrayList<>();
        for (Slot slot : clerk.get(() -> offers.find(new SlotSearch(STORE, WORK, NOBODYS), day)).slots().stream()
                .limit(6)
                .toList()) {
            AppointmentNo number = clerk.get(() -> booking.register(
                    new CustomerNo("CU-SH01-00002"), car(booked.size()), "抢约", WorkWish.of(WORK), null));
            clerk.does(() -> booking.chooseSlot(number, version(number), slot.start()));
            clerk.does(() -> booking.readBack(number, version(number), "已复述"));
            clerk.does(() -> booking.book(number, version(number), false, null));
            booked.add(number);
        }
        return booked;
    }

    private VehicleNo car(int which) {
        int id = 957_001 + which;
        sql.run(
                "insert ignore into vehicle (id, number, store_code, customer_no, plate, make, model, energy) values"
                        + " (?, ?, ?, 'CU-SH01-00002', ?, '上汽大众', '朗逸', 'PETROL')",
                id,
                "VH-SH01-" + id,
                STORE,
                "沪Y" + id % 100_000);
        return new VehicleNo("VH-SH01-" + id);
    }

    private Runnable promised(AppointmentNo number) {
        int version = version(number);
        Instant start = Timestamp.valueOf(
                        sql.value("select slot_start from appointment where number = ?", number.value()))
                .toLocalDateTime()
                .toInstant(ZoneOffset.UTC);
        return () ->
                clerk.does(() -> booking.move(number, version, start, new SlotWish(LEAVES, null), "客户指定顾问", false));
    }

    private int hanging() {
        return sql.number("select count(*) from appointment where state = 'BOOKED' and advisor = ?", LEAVES);
    }

    private int version(AppointmentNo number) {
        return sql.number("select version from appointment where number = ?", number.value());
    }

    // Somebody was quicker, and whoever pressed hears that; that the database gave up waiting nobody may hear.
    private static void isNoDeadlock(Throwable refusal) {
        boolean quicker = false;
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            quicker |= cause instanceof RuleBroken || cause instanceof OptimisticLockException;
            assertThat(String.valueOf(cause.getMessage())).doesNotContainIgnoringCase("deadlock", "lock wait");
        }
        assertThat(quicker).as(String.valueOf(refusal)).isTrue();
    }
}
