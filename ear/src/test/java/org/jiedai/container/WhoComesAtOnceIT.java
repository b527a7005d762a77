package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.RegisterService;
import org.jiedai.appointment.Registration;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Standing;
import org.jiedai.customer.WhichCar;
import org.jiedai.customer.WhoIsIt;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes with which car, where people enter it at the same moment and the database knows a plate once (A1, R2). */
@Tag("A1")
@ExtendWith(ArquillianExtension.class)
class WhoComesAtOnceIT {
    private static final String STORE = "SH01";
    private static final List<String> WORK = List.of("MT-0020");

    @Inject
    private RegisterService register;

    @Inject
    private BookingService booking;

    @Inject
    private SlotOffers offers;

    @Inject
    private Sql sql;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(WhoComesAtOnceIT.class, Sql.class, Staff.class, Together.class);
    }

    @Test
    void of_two_who_enter_one_new_plate_at_once_for_different_people_the_second_is_asked() throws Exception {
        List<Throwable> refusals = Together.all(List.of(
                () -> entered(said("沪H66A01", null, "崔一", "13966601101", null, null)),
                () -> entered(said("沪H66A01", null, "崔二", "13966601102", null, null))));
        assertThat(refusals).singleElement().satisfies(refusal -> broken(refusal, CustomerRule.WHO_IS_IT));
        assertThat(sql.number("select count(*) from vehicle where plate = '沪H66A01'"))
                .isEqualTo(1);
        assertThat(sql.number("select count(*) from customer where phone like '1396660110_'"))
                .as("what was refused left nobody behind")
                .isEqualTo(1);
    }

    @Test
    void of_two_who_enter_one_new_customer_at_once_there_is_one_card() throws Exception {
        List<Throwable> refusals = Together.all(List.of(
                () -> entered(said("沪H66A02", null, "邵三", "13966601103", null, null)),
                () -> entered(said("沪H66A03", null, "邵三", "13966601103", null, null))));
        assertThat(refusals).isEmpty();
        assertThat(sql.number("select count(*) from customer where phone = '13966601103'"))
                .isEqualTo(1);
    }

    @Test
    void of_two_who_put_one_owner_right_at_once_the_second_is_asked_anew() throws Exception {
        entered(said("沪H66A04", null, "向四", "13966601104", null, null));
        WhoIsIt seen = about("沪H66A04", Standing.OWNER);
        List<Throwable> refusals = Together.all(List.of(
                () -> entered(said("沪H66A04", null, "向五", "13966601105", seen, null)),
                () -> entered(said("沪H66A04", null, "向六", "13966601106", seen, null))));
        assertThat(refusals).singleElement().satisfies(refusal -> broken(refusal, CustomerRule.WHO_IS_IT));
        assertThat(sql.number("select count(*) from customer where phone in ('13966601105', '13966601106')"))
                .isEqualTo(1);
        assertThat(sql.number("select count(*) from customer where phone = '13966601104'"))
                .isZero();
    }

    @Test
    void what_is_refused_leaves_neither_call_nor_card_behind() {
        entered(said("沪H66A05", null, "盛七", "13966601107", null, null));
        long calls = sql.number("select count(*) from call_record");
        assertThatThrownBy(() -> entered(said("沪H66A05", null, "盛八", "13966601108", null, null)))
                .satisfies(refusal -> broken(refusal, CustomerRule.WHO_IS_IT));
        assertThat(sql.number("select count(*) from call_record")).isEqualTo(calls);
        assertThat(sql.number("select count(*) from customer where phone = '13966601108'"))
                .isZero();
    }

    @Test
    void the_notice_goes_to_who_brings_the_car_and_not_by_the_owners_e_mail() {
        entered(said("沪H66A06", null, "柯九", "13966601109", null, null));
        AppointmentNo number =
                entered(said("沪H66A06", null, "柯十", "13966601110", about("沪H66A06", Standing.BRINGER), null));
        Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
        Instant slot = clerk.get(() -> offers.find(new SlotSearch(STORE, WORK, number), null)
                .slots()
                .get(0)
                .start());
        clerk.does(() -> booking.chooseSlot(number, version(number), slot));
        clerk.does(() -> booking.readBack(number, version(number), "确认"));
        clerk.does(() -> booking.book(number, version(number), true, null));
        assertThat(sql.column("select phone from notice where order_no = ?", number.value()))
                .containsExactly("13966601110");
        assertThat(sql.value("select customer_no from notice where order_no = ?", number.value()))
                .isNull();
        assertThat(sql.value("select bringer from appointment where number = ?", number.value()))
                .isEqualTo("1");
        clerk.does(() -> booking.cancel(number, version(number), "测试"));
    }

    @Test
    void a_plate_moves_to_another_car_at_once() {
        entered(said("沪H66A07", "LSVAA4CL1N2012343", "左一", "13966601111", null, null));
        String old = sql.value("select number from vehicle where plate = '沪H66A07'");
        WhichCar other = new WhichCar(old, sql.number("select version from vehicle where number = ?", old), false);
        assertThatThrownBy(() -> entered(said("沪H66A07", "LSVAA4CL4N2012353", "左一", "13966601111", null, null)))
                .satisfies(refusal -> broken(refusal, CustomerRule.WHICH_CAR));
        entered(said("沪H66A07", "LSVAA4CL4N2012353", "左一", "13966601111", null, other));
        assertThat(sql.value("select vin from vehicle where plate = '沪H66A07'")).isEqualTo("LSVAA4CL4N2012353");
        assertThat(sql.value("select plate from vehicle where number = ?", old)).isNull();
        int version = sql.number("select version from vehicle where number = ?", old);
        entered(said("沪H66A07", "LSVAA4CL1N2012343", "左一", "13966601111", null, new WhichCar(old, version, true)));
        assertThat(sql.value("select plate from vehicle where number = ?", old)).isEqualTo("沪H66A07");
    }

    private AppointmentNo entered(CarEntry said) {
        return Staff.of("gujy", STORE, Role.INFORMATION_CLERK)
                .get(() -> register.register(
                        new Registration(UUID.randomUUID(), null, said.phone(), 5, said, "保养", WorkWish.of(WORK))));
    }

    private static CarEntry said(String plate, String vin, String name, String phone, WhoIsIt who, WhichCar which) {
        Vin stamped = vin == null ? null : Vin.read(vin, true);
        return new CarEntry(null, name, new Phone(phone), new Plate(plate), stamped, "帕萨特", Energy.PETROL, who, which);
    }

    private WhoIsIt about(String plate, Standing as) {
        String owner = sql.value("select customer_no from vehicle where plate = ?", plate);
        return new WhoIsIt(owner, sql.number("select version from customer where number = ?", owner), as);
    }

    private int version(AppointmentNo number) {
        return sql.number("select version from appointment where number = ?", number.value());
    }

    private static void broken(Throwable refusal, CustomerRule rule) {
        assertThat(refusal).isInstanceOf(RuleBroken.class);
        assertThat(((RuleBroken) refusal).rule()).isEqualTo(rule);
    }
}
