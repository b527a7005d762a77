package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.AppointmentRule;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.PreparationService;
import org.jiedai.appointment.RegisterService;
import org.jiedai.appointment.Registration;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.DescribedCar;
import org.jiedai.customer.Energy;
import org.jiedai.estimate.QuoteBoard;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.parts.PartsRule;
import org.jiedai.parts.RequisitionService;
import org.jiedai.reception.ArrivalService;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.jiedai.staff.Secret;
import org.jiedai.staff.Tries;
import org.jiedai.telephone.CallService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RulesHoldOnTheServerIT {
    private static final String STORE = "SH01";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> WORK = List.of("MT-0020");

    @Inject
    private SlotOffers offers;

    @Inject
    private BookingService booking;

    @Inject
    private CallService calls;

    @Inject
    private RegisterService register;

    @Inject
    private QuoteBoard quotes;

    @Inject
    private PreparationService preparation;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private RequisitionService counter;

    @Inject
    private Tries tries;

    @Inject
    private HandOffs handOffs;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> references;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(RulesHoldOnTheServerIT.class, Sql.class, Staff.class, Together.class);
    }

    @Test
    void wrong_passwords_at_once_are_all_counted() throws Exception {
        Runnable[] wrong = new Runnable[16];
        Arrays.fill(wrong, (Runnable) () -> tries.count("fangl", Secret.PIN));
        assertThat(together(wrong)).as("refused as locked").hasSize(11);
        assertThat(sql.value("select wrong from wrong_tries where place = 'PIN fangl'"))
                .isEqualTo("5");
    }

    @Test
    void of_two_storekeepers_who_issue_the_last_part_at_once_one_wins_and_stock_never_falls_below_zero()
            throws Exception {
        String part = sql.value(
                "select part_code from stock_item where store_code = ? and reserved = 0"
                        + " order by part_code desc limit 1",
                STORE);
        sql.run("update stock_item set on_hand = 1 where store_code = ? and part_code = ?", STORE, part);
        String one = requisition(part);
        String other = requisition(part);
        Staff storekeeper = Staff.of("guozm", STORE, Role.STOREKEEPER);
        Staff supervisor = Staff.of("hewb", STORE, Role.PARTS_SUPERVISOR);
        List<Throwable> refusals =
                together(() -> storekeeper.does(() -> issue(one)), () -> supervisor.does(() -> issue(other)));
        assertThat(refusals).singleElement().satisfies(refusal -> broken(refusal, PartsRule.STOCK_SHORT));
        assertThat(sql.number("select on_hand from stock_item where store_code = ? and part_code = ?", STORE, part))
                .isZero();
        assertThat(sql.column("select state from parts_requisition where number in (?, ?) order by state", one, other))
                .containsExactly("ISSUED", "WAITING");
        assertThat(sql.number(
                        "select count(*) from requisition_signature s join parts_requisition r"
                                + " on r.id = s.requisition_id where r.number in (?, ?)",
                        one,
                        other))
                .isEqualTo(1);
    }

    @Test
    void a_stale_page_is_told_who_changed_what() {
        Staff first = Staff.of("wangxy", STORE, Role.SERVICE_ADVISOR);
        Staff second = Staff.of("chenlei", STORE, Role.SERVICE_ADVISOR);
        RecordNo arrival = first.get(() -> arrivals.arrive(new Plate("沪C8823K"), null, null));
        int seen = version("arrival", arrival.value());
        first.does(() -> arrivals.greet(arrival, seen));
        assertThatThrownBy(() -> second.does(() -> arrivals.greet(arrival, seen)))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(SharedRule.CHANGED_BY_SOMEBODY);
                    assertThat(refusal.values()).contains("wangxy", "ArrivalAct.GREET");
                });
        assertThat(sql.value("select greeted_by from arrival where number = ?", arrival.value()))
                .isEqualTo("wangxy");
    }

    @Test
    void a_double_click_at_the_very_same_moment_takes_effect_once() throws Exception {
        Staff advisor = Staff.of("wangxy", STORE, Role.SERVICE_ADVISOR);
        RecordNo arrival = advisor.get(() -> arrivals.arrive(new Plate("沪C8824K"), null, null));
        int seen = version("arrival", arrival.value());
        List<Throwable> refusals = together(
                () -> advisor.does(() -> arrivals.greet(arrival, seen)),
                () -> advisor.does(() -> arrivals.greet(arrival, seen)));
        assertThat(refusals).hasSize(1);
        assertThat(sql.column(
                        "select act from history where subject = ? and act = 'ArrivalAct.GREET'", arrival.value()))
                .hasSize(1);
    }

    @Test
    void nobody_acts_on_another_stores_record() {
        AppointmentNo number = Staff.of("gujy", STORE, Role.INFORMATION_CLERK).get(() -> register("VH-SH01-00003"));
        Staff stranger = Staff.of("linmei", "SH02", Role.SERVICE_ADVISOR);
        assertThatThrownBy(() ->
                        stranger.does(() -> booking.cancel(number, version("appointment", number.value()), "no")))
                .satisfies(refusal -> broken(refusal, SharedRule.NOT_YOUR_STORE));
        assertThat(sql.value("select state from appointment where number = ?", number.value()))
                .isEqualTo("REGISTERED");
    }

    @Test
    @Tag("A1")
    void a_register_form_that_is_refused_leaves_nothing_behind_and_one_sent_twice_counts_once() {
        Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
        UUID form = UUID.randomUUID();
        long calls = sql.number("select count(*) from call_record");
        long cars = sql.number("select count(*) from vehicle");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> clerk.get(() -> register.register(sent(form, List.of()))))
                    .satisfies(refusal -> broken(refusal, AppointmentRule.NOTHING_NEEDED));
        }
        assertThat(sql.number("select count(*) from call_record")).isEqualTo(calls);
        assertThat(sql.number("select count(*) from vehicle")).isEqualTo(cars);
        AppointmentNo number = clerk.get(() -> register.register(sent(form, WORK)));
        assertThat(clerk.get(() -> register.register(sent(form, WORK)))).isEqualTo(number);
        assertThat(sql.number("select count(*) from call_record")).isEqualTo(calls + 1);
        assertThat(sql.number("select count(*) from vehicle")).isEqualTo(cars + 1);
        assertThat(sql.value("select thanked_at from call_record where appointment_no = ?", number.value()))
                .isNull();
    }

    // A stranger's new car, without a plate yet.
    private static Registration sent(UUID form, List<String> work) {
        Phone phone = new Phone("13966600021");
        CarEntry car =
                new CarEntry(null, "仇小小", phone, null, Vin.read("LSVAL41Z882104202", false), "途观L", Energy.PETROL);
        return new Registration(form, null, phone, 5, car, "首保", WorkWish.of(work));
    }

    @Test
    @Tag("A1")
    void a_car_of_another_store_is_neither_registered_nor_quoted() {
        Staff stranger = Staff.of("linmei", "SH02", Role.SERVICE_ADVISOR);
        DescribedCar car = DescribedCar.of(new VehicleNo("VH-SH01-00003"));
        assertThatThrownBy(() -> stranger.get(() -> register("VH-SH01-00003")))
                .satisfies(refusal -> broken(refusal, SharedRule.NOT_YOUR_STORE));
        assertThatThrownBy(() -> stranger.get(() -> quotes.service(car, null)))
                .satisfies(refusal -> broken(refusal, SharedRule.NOT_YOUR_STORE));
    }

    @Test
    void every_verb_is_refused_to_nobody_and_to_a_role_that_lacks_the_right() {
        List<String> open = new ArrayList<>();
        int verbs = 0;
        for (Class<?> service : services()) {
            for (Method verb : verbs(service)) {
                verbs++;
                if (!refused(() -> call(service, verb))) {
                    open.add("nobody: " + verb);
                }
                Staff stranger = Staff.of("wangxy", STORE, lacking(service, verb));
                if (!forEverybodySignedIn(verb) && !refused(() -> stranger.does(() -> call(service, verb)))) {
                    open.add(stranger.role() + ": " + verb);
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(verbs).isGreaterThan(100);
    }

    @Test
    void a_slot_that_has_passed_or_lies_outside_the_hours_is_refused_and_nothing_changes() {
        Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
        AppointmentNo number = clerk.get(() -> register("VH-SH01-00003"));
        int version = version("appointment", number.value());
        Instant past = clock.instant().minusSeconds(60);
        Instant night = Instant.parse("2031-03-03T19:00:00Z");
        assertThatThrownBy(() -> clerk.does(() -> booking.chooseSlot(number, version, past)))
                .satisfies(refusal -> broken(refusal, SharedRule.IN_THE_PAST));
        assertThatThrownBy(() -> clerk.does(() -> booking.chooseSlot(number, version, night)))
                .satisfies(refusal -> broken(refusal, AppointmentRule.SLOT_OUTSIDE_HOURS));
        assertThat(version("appointment", number.value())).isEqualTo(version);
        assertThat(sql.value("select slot_start from appointment where number = ?", number.value()))
                .isNull();
    }

    @Test
    void an_absurd_number_is_refused_and_uses_up_no_number_of_the_series() {
        Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
        String before = sql.value("select sum(last) from number_series where series = 'CA'");
        assertThatThrownBy(() -> clerk.does(() -> calls.answered(new Phone("15802104299"), -1)))
                .satisfies(refusal -> broken(refusal, SharedRule.ABSURD_VALUE));
        assertThat(sql.value("select sum(last) from number_series where series = 'CA'"))
                .isEqualTo(before);
    }

    @Test
    void what_was_due_while_nobody_looked_is_raised_exactly_once() throws Exception {
        sql.run("create table if not exists test_raised (appointment_no varchar(30)) engine=MyISAM");
        sql.run("create or replace trigger test_raised after update on reminder for each row"
                + " insert into test_raised values (new.appointment_no)");
        String appointment = "AP-SH01-" + UUID.randomUUID().toString().substring(0, 18);
        for (int i = 0; i < 5; i++) {
            sql.run(
                    "insert into reminder (id, store_code, appointment_no, kind, due_at) values (nextval(jiedai_id), ?,"
                            + " ?, 'DAY_AHEAD', ?)",
                    STORE,
                    appointment,
                    sql.now().minusHours(i + 1));
        }
        Staff timer = Staff.of("timer", STORE, Role.SYSTEM);
        Runnable look = () -> timer.does(() -> preparation.dueReminders(0).forEach(preparation::raise));
        assertThat(together(look, look)).isEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sql.number(
                                "select count(*) from reminder where appointment_no = ? and raised_at is not null",
                                appointment))
                        .isEqualTo(5));
        look.run();
        assertThat(sql.number("select count(*) from test_raised where appointment_no = ?", appointment))
                .isEqualTo(5);
        sql.run("delete from reminder where appointment_no = ?", appointment);
    }

    private AppointmentNo register(String vehicle) {
        CustomerNo owner = new CustomerNo(sql.value("select customer_no from vehicle where number = ?", vehicle));
        return booking.register(owner, new VehicleNo(vehicle), "保养", WorkWish.of(WORK), null);
    }

    private String requisition(String part) throws Exception {
        String number = "PR-SH01-" + UUID.randomUUID().toString().substring(0, 18);
        String order = "RO-SH01-" + UUID.randomUUID().toString().substring(0, 18);
        transaction.begin();
        Staff.of("zhouq", STORE, Role.TECHNICIAN)
                .does(() -> handOffs.post(new PartsRequested(
                        new Cover(UUID.randomUUID(), STORE, order, clock.instant(), "zhouq"),
                        number,
                        null,
                        null,
                        "zhouq",
                        List.of(new RequestedItem(1, part, "配件", 1, BigDecimal.TEN, null)))));
        transaction.commit();
        await().atMost(SOON)
                .until(() -> sql.value("select state from parts_requisition where number = ?", number) != null);
        return number;
    }

    private void issue(String requisition) {
        counter.issue(
                new RecordNo(requisition), version("parts_requisition", requisition), "zhouq", "2468", Map.of(1, 1));
    }

    private int version(String table, String number) {
        return sql.number("select version from " + table + " where number = ?", number);
    }

    private static List<Throwable> together(Runnable... acts) throws Exception {
        return Together.all(List.of(acts));
    }

    private static void broken(Throwable refusal, Rule rule) {
        assertThat(refusal).isInstanceOf(RuleBroken.class);
        assertThat(((RuleBroken) refusal).rule()).isEqualTo(rule);
    }

    private List<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> !type.isAnnotationPresent(PermitAll.class))
                .distinct()
                .toList();
    }

    private static List<Method> verbs(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isAnnotationPresent(PermitAll.class))
                .toList();
    }

    private static boolean forEverybodySignedIn(Method verb) {
        RolesAllowed allowed = verb.getAnnotation(RolesAllowed.class);
        return allowed != null && Set.of(allowed.value()).contains("**");
    }

    private static Role lacking(Class<?> service, Method verb) {
        RolesAllowed allowed = verb.isAnnotationPresent(RolesAllowed.class)
                ? verb.getAnnotation(RolesAllowed.class)
                : service.getAnnotation(RolesAllowed.class);
        Set<String> roles = allowed == null ? Set.of() : Set.of(allowed.value());
        return EnumSet.complementOf(EnumSet.of(Role.SYSTEM)).stream()
                .filter(role -> !roles.contains(role.name()))
                .findFirst()
                .orElse(Role.SYSTEM);
    }

    private void call(Class<?> service, Method verb) {
        Object[] nothing = Arrays.stream(verb.getParameterTypes())
                .map(RulesHoldOnTheServerIT::nothing)
                .toArray();
        try {
            verb.invoke(references.select(service).get(), nothing);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static boolean refused(Runnable act) {
        try {
            act.run();
            return false;
        } catch (EJBAccessException e) {
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
