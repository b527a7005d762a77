package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.AppointmentRule;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.PreparationService;
import org.jiedai.appointment.ReminderKind;
import org.jiedai.appointment.ReminderOutcome;
import org.jiedai.appointment.Slot;
import org.jiedai.appointment.SlotDays;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.appointment.SlotWish;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.handoff.AppointmentPlanned;
import org.jiedai.handoff.Cover;
import org.jiedai.parts.PartsRule;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many clerks, one slot; many clerks, one part (A2, A6). */
@ExtendWith(ArquillianExtension.class)
class BookingRaceIT {
    private static final String STORE = "SH01";
    private static final int CLERKS = 50;
    /** Four-wheel alignment: the store has one bay for it. */
    private static final List<String> RARE = List.of("CH-0050");
    /** Whoever looks without an appointment holds nothing. */
    private static final AppointmentNo NOBODYS = new AppointmentNo("AP-SH01-20200101-0001");

    private static final AtomicInteger CARS = new AtomicInteger(950_001);

    /** Far enough ahead that no other test has booked there. */
    private LocalDate quietDay;

    @Inject
    private SlotOffers offers;

    @Inject
    private BookingService booking;

    @Inject
    private PreparationService preparation;

    @Inject
    private SlotDays days;

    @Inject
    private Sql sql;

    private final Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
    private final Staff system = Staff.of("system", STORE, Role.SYSTEM);

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(BookingRaceIT.class, Sql.class, Staff.class, Together.class);
    }

    @BeforeEach
    void the_days_are_there_as_soon_as_the_server_runs_for_a_minute() {
        quietDay = sql.now().toLocalDate().plusDays(60);
        system.does(days::open);
    }

    @Test
    @Tag("A2")
    @Tag("A6")
    void of_fifty_clerks_who_book_the_last_slot_at_once_exactly_one_wins_and_the_others_are_offered_the_next()
            throws Exception {
        Instant start = offered(RARE, quietDay).get(0).start();
        List<AppointmentNo> wanted = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            wanted.add(readBack(RARE, start));
        }
        List<Throwable> refusals = Together.all(wanted.stream().map(this::book).toList());
        assertThat(refusals).hasSize(CLERKS - 1).allSatisfy(refusal -> broken(refusal, AppointmentRule.SLOT_TAKEN));
        assertThat(wanted.stream().filter(number -> "BOOKED".equals(state(number))))
                .hasSize(1);
        for (String rows : List.of(
                "slot_hold where appointment_no",
                "estimate where number",
                "reminder where appointment_no",
                "notice where order_no",
                "hand_off where order_no")) {
            assertThat(wanted.stream().filter(number -> count(rows, number) > 0))
                    .as(rows)
                    .hasSize(1);
        }
        assertThat(offered(RARE, quietDay))
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Slot::start)
                .doesNotContain(start);
    }

    @Test
    @Tag("A2")
    @Tag("A6")
    void of_fifty_clerks_who_book_the_last_part_at_once_exactly_one_gets_it_and_a_back_order_needs_the_customers_word()
            throws Exception {
        String operation = sql.value("select o.operation_code from operation_part o join labour_operation l on l.code ="
                + " o.operation_code where l.bay_kind = 'GENERAL' and l.difficulty = 1 group by o.operation_code having"
                + " count(*) = 1 and max(o.quantity) = 1 order by 1 limit 1");
        String part = sql.value("select part_code from operation_part where operation_code = ?", operation);
        sql.run(
                "update stock_item set on_hand = reserved + safety + 1 where store_code = ? and part_code = ?",
                STORE,
                part);
        int reserved = reserved(part);
        List<AppointmentNo> wanted = new ArrayList<>();
        for (LocalDate day = quietDay.plusDays(30); wanted.size() < CLERKS; day = day.plusDays(1)) {
            offered(List.of(operation), day).stream()
                    .limit(CLERKS - wanted.size())
                    .forEach(slot -> wanted.add(readBack(List.of(operation), slot.start())));
        }
        List<Throwable> refusals = Together.all(wanted.stream().map(this::book).toList());
        assertThat(refusals).hasSize(CLERKS - 1).allSatisfy(refusal -> broken(refusal, PartsRule.PROMISED_AWAY));
        assertThat(reserved(part)).isEqualTo(reserved + 1);
        AppointmentNo loser = wanted.stream()
                .filter(number -> "READ_BACK".equals(state(number)))
                .findFirst()
                .orElseThrow();
        assertThat(held(loser)).isZero();
        assertThatThrownBy(() -> book(loser).run()).satisfies(refusal -> broken(refusal, PartsRule.PROMISED_AWAY));
        clerk.does(() -> booking.book(loser, version(loser), true, null));
        assertThat(state(loser)).isEqualTo("BOOKED");
        assertThat(reserved(part)).isEqualTo(reserved + 1);
    }

    @Test
    @Tag("A6")
    @Tag("A7")
    @Tag("A9")
    void moves_changes_plans_and_bookings_at_once_wait_for_each_other_and_hold_nothing_twice() throws Exception {
        List<String> works = List.of("TY-0010");
        LocalDate first = quietDay.plusDays(3);
        List<AppointmentNo> booked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            // Half of them on either day, so that moves cross.
            AppointmentNo number = readBack(works, onDay(works, first.plusDays(i % 2), i));
            book(number).run();
            booked.add(number);
        }
        List<AppointmentNo> wanted = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            wanted.add(readBack(works, onDay(works, first.plusDays(i % 2), i)));
        }
        List<Runnable> acts = new ArrayList<>(wanted.stream().map(this::book).toList());
        for (int i = 0; i < booked.size(); i++) {
            AppointmentNo number = booked.get(i);
            int version = version(number);
            Instant there = onDay(works, first.plusDays((i + 1) % 2), i);
            Instant here = instant(number);
            acts.add(() -> clerk.does(() -> booking.move(number, version, there, SlotWish.ANY, "换天", false)));
            acts.add(() ->
                    clerk.does(() -> booking.change(number, version, WorkWish.of(works), here, "加做", false, null)));
            acts.add(planned(number));
        }
        List<Throwable> refusals = Together.all(acts);
        assertThat(refusals).allSatisfy(BookingRaceIT::isNoDeadlock);
        booked.addAll(wanted);
        for (AppointmentNo number : booked) {
            assertThat(held(number)).as(number.value()).isEqualTo("BOOKED".equals(state(number)) ? 3 : 0);
            assertThat(sql.number(
                            "select count(*) from slot_hold h join appointment a on a.number = h.appointment_no where"
                                    + " a.number = ? and (h.start <> a.slot_start or h.code not in (a.advisor, a.bay,"
                                    + " a.technician))",
                            number.value()))
                    .as("held is what the appointment says: " + number)
                    .isZero();
        }
    }

    @Test
    @Tag("A9")
    void of_two_who_settle_a_reminder_at_once_one_is_refused_and_nothing_is_half_done() throws Exception {
        List<String> works = List.of("TY-0010");
        for (int i = 0; i < 6; i++) {
            AppointmentNo number = readBack(works, onDay(works, quietDay.plusDays(6), i));
            book(number).run();
            sql.run(
                    "update reminder set raised_at = ? where appointment_no = ? and kind = 'DAY_AHEAD'",
                    sql.now(),
                    number.value());
            int version = version(number);
            List<Throwable> refusals = Together.all(List.of(
                    () -> clerk.does(() -> booking.cancel(number, version, "客户取消")),
                    () -> clerk.does(() ->
                            preparation.remind(number, version, ReminderKind.DAY_AHEAD, ReminderOutcome.COMING))));
            assertThat(refusals).hasSize(1).allSatisfy(BookingRaceIT::isNoDeadlock);
            String outcome = sql.value(
                    "select outcome from reminder where appointment_no = ? and kind = 'DAY_AHEAD'", number.value());
            assertThat(state(number) + " " + outcome).isIn("CANCELLED CANCELLED", "BOOKED COMING");
            assertThat(held(number)).isEqualTo("BOOKED".equals(state(number)) ? 3 : 0);
        }
    }

    // The workshop's word, as its hand-off brings it: the same people, which locks as much as others would.
    private Runnable planned(AppointmentNo number) {
        String technician = sql.value("select technician from appointment where number = ?", number.value());
        String bay = sql.value("select bay from appointment where number = ?", number.value());
        AppointmentPlanned message = new AppointmentPlanned(
                new Cover(UUID.randomUUID(), STORE, number.value(), sql.now().toInstant(ZoneOffset.UTC), "zhaogq"),
                technician,
                otherBay(bay));
        return () -> system.does(() -> preparation.take(message));
    }

    private String otherBay(String bay) {
        return sql.value(
                "select code from bay where store_code = ? and kind in ('GENERAL', 'QUICK') and code <> ? limit 1",
                STORE,
                bay);
    }

    private Instant onDay(List<String> work, LocalDate day, int which) {
        List<Slot> slots = offered(work, day);
        return slots.get(which / 2 % Math.min(4, slots.size())).start();
    }

    private Instant instant(AppointmentNo number) {
        return Timestamp.valueOf(sql.value("select slot_start from appointment where number = ?", number.value()))
                .toLocalDateTime()
                .toInstant(ZoneOffset.UTC);
    }

    // Somebody was quicker, and the clerk hears that; that the database gave up waiting nobody may hear.
    private static void isNoDeadlock(Throwable refusal) {
        boolean quicker = false;
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            quicker |= cause instanceof RuleBroken || cause instanceof OptimisticLockException;
            assertThat(String.valueOf(cause.getMessage())).doesNotContainIgnoringCase("deadlock", "lock wait");
        }
        assertThat(quicker).as(String.valueOf(refusal)).isTrue();
    }

    private List<Slot> offered(List<String> work, LocalDate day) {
        return clerk.get(() -> offers.find(new SlotSearch(STORE, work, NOBODYS), day))
                .slots();
    }

    private AppointmentNo readBack(List<String> work, Instant start) {
        String vehicle = anotherCar();
        CustomerNo owner = new CustomerNo(sql.value("select customer_no from vehicle where number = ?", vehicle));
        AppointmentNo number =
                clerk.get(() -> booking.register(owner, new VehicleNo(vehicle), "抢约", WorkWish.of(work), null));
        clerk.does(() -> booking.chooseSlot(number, version(number), start));
        clerk.does(() -> booking.readBack(number, version(number), "已复述"));
        return number;
    }

    // One car is not booked twice at a time, so each clerk books another one.
    private String anotherCar() {
        int id = CARS.getAndIncrement();
        String number = "VH-SH01-" + id;
        sql.run(
                "insert ignore into vehicle (id, number, store_code, customer_no, plate, make, model, energy) values"
                        + " (?, ?, ?, 'CU-SH01-00002', ?, '上汽大众', '朗逸', 'PETROL')",
                id,
                number,
                STORE,
                "沪X" + id % 100_000);
        return number;
    }

    private Runnable book(AppointmentNo number) {
        return () -> clerk.does(() -> booking.book(number, version(number), false, null));
    }

    private int version(AppointmentNo number) {
        return sql.number("select version from appointment where number = ?", number.value());
    }

    private String state(AppointmentNo number) {
        return sql.value("select state from appointment where number = ?", number.value());
    }

    private int held(AppointmentNo number) {
        return count("slot_hold where appointment_no", number);
    }

    private int count(String rows, AppointmentNo number) {
        return sql.number("select count(*) from " + rows + " = ?", number.value());
    }

    private int reserved(String part) {
        return sql.number("select reserved from stock_item where store_code = ? and part_code = ?", STORE, part);
    }

    private static void broken(Throwable refusal, Rule rule) {
        assertThat(refusal).isInstanceOf(RuleBroken.class);
        assertThat(((RuleBroken) refusal).rule()).isEqualTo(rule);
    }
}
