package org.jiedai.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.BookingService;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.MergeService;
import org.jiedai.frontdesk.DuplicateBoard;
import org.jiedai.frontdesk.DuplicateKind;
import org.jiedai.frontdesk.PersonalDataService;
import org.jiedai.frontdesk.PersonalSheet;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cards are merged in the database while others merge and book (issue 15). */
@Tag("R2")
@ExtendWith(ArquillianExtension.class)
class MergeAtOnceIT {
    private static final String STORE = "SH01";
    private static final List<String> WORK = List.of("MT-0020");

    @Inject
    private MergeService merges;

    @Inject
    private DuplicateBoard duplicates;

    @Inject
    private PersonalDataService personal;

    @Inject
    private BookingService booking;

    @Inject
    private Sql sql;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(MergeAtOnceIT.class, Sql.class, Staff.class, Together.class);
    }

    @Test
    void of_two_who_merge_two_cards_at_once_the_second_is_told_where_the_customer_is_now() throws Exception {
        for (int i = 7_100_001; i < 7_100_011; i += 2) {
            CustomerNo one = customer(i, "钱一", "1396670" + (1000 + i % 1000));
            CustomerNo other = customer(i + 1, "钱二", "1396670" + (1000 + i % 1000));
            List<Throwable> refusals = Together.all(List.of(
                    () -> merges(() -> merges.merge(one, 1, other, 1)),
                    () -> merges(() -> merges.merge(other, 1, one, 1))));
            assertThat(refusals)
                    .singleElement()
                    .satisfies(refusal -> assertThat(rule(refusal)).isEqualTo(CustomerRule.MERGED_INTO));
            assertThat(sql.number(
                            "select count(*) from customer where id in (?, ?) and merged_into is not null", i, i + 1))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_booked_while_a_card_goes_is_filed_under_the_one_that_stays() throws Exception {
        for (int i = 7_100_101; i < 7_100_121; i += 2) {
            CustomerNo goes = customer(i, "孙一", "1396670" + (2000 + i % 1000));
            CustomerNo stays = customer(i + 1, "孙二", "1396670" + (2000 + i % 1000));
            VehicleNo car = car(i, goes, "沪H77" + (i % 1000), null, "帕萨特");
            List<Throwable> refusals = Together.all(List.of(
                    () -> merges(() -> merges.merge(stays, 1, goes, 1)),
                    () -> Staff.of("gujy", STORE, Role.INFORMATION_CLERK)
                            .does(() -> booking.register(goes, car, "保养", WorkWish.of(WORK), null))));
            assertThat(refusals)
                    .as("the one refused knows where to go on")
                    .allSatisfy(refusal -> assertThat(rule(refusal)).isEqualTo(CustomerRule.MERGED_INTO));
            assertThat(sql.column("select distinct customer_no from appointment where vehicle_no = ?", car.value()))
                    .allMatch(stays.value()::equals);
            assertThat(sql.value("select customer_no from vehicle where number = ?", car.value()))
                    .isEqualTo(stays.value());
        }
    }

    @Test
    void a_plate_goes_from_one_card_of_a_car_to_the_other_and_back() {
        CustomerNo owner = customer(7_100_201, "李一", "13966703001");
        VehicleNo goes = car(7_100_201, owner, "沪H78001", null, "帕萨特");
        VehicleNo stays = car(7_100_202, owner, null, "LSVAA4CL8N2012369", "帕萨特");
        merges(() -> merges.mergeCars(stays, 1, goes, 1));
        assertThat(sql.value("select plate from vehicle where number = ?", stays.value()))
                .isEqualTo("沪H78001");
        assertThat(sql.value("select plate from vehicle where number = ?", goes.value()))
                .isNull();
        merges(() -> merges.undoCars(stays, goes));
        assertThat(sql.value("select plate from vehicle where number = ?", goes.value()))
                .isEqualTo("沪H78001");
        assertThat(sql.value("select plate from vehicle where number = ?", stays.value()))
                .isNull();
        assertThatThrownBy(() -> merges(() -> merges.undoCars(stays, goes)))
                .satisfies(refusal -> assertThat(rule(refusal).toString()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void numbers_e_mail_and_consents_go_back_as_they_came() {
        CustomerNo goes = customer(7_100_301, "吴一", "13966703101");
        CustomerNo stays = customer(7_100_302, "吴一", "13966703102");
        sql.run("update customer set email = 'wu@example.com' where id = 7100301");
        sql.run("insert into customer_phone (customer_id, place, phone, note) values (7100301, 0, '13966703103', '')");
        sql.run(
                "insert into consent (id, store_code, customer_no, purpose, given, said_on, source, written_by,"
                        + " written_at) values (7100301, 'SH01', ?, 'SURVEY', 0, '2026-11-01', 'DESK', 'gujy', ?)",
                goes.value(),
                sql.now());
        merges(() -> merges.merge(stays, 1, goes, 1));
        assertThat(sql.column("select phone from customer_phone where customer_id = 7100302 order by place"))
                .containsExactly("13966703101", "13966703103");
        assertThat(sql.value("select email from customer where id = 7100302")).isEqualTo("wu@example.com");
        assertThat(sql.value("select customer_no from consent where id = 7100301"))
                .isEqualTo(stays.value());
        merges(() -> merges.undo(stays, goes));
        assertThat(sql.column("select phone from customer_phone where customer_id = 7100302"))
                .isEmpty();
        assertThat(sql.column("select phone from customer_phone where customer_id = 7100301"))
                .containsExactly("13966703103");
        assertThat(sql.value("select email from customer where id = 7100302")).isNull();
        assertThat(sql.value("select customer_no from consent where id = 7100301"))
                .isEqualTo(goes.value());
    }

    @Test
    void cards_that_may_be_one_are_proposed_until_somebody_says_that_they_are_two() {
        CustomerNo one = customer(7_100_401, "周同名", "13966703201");
        CustomerNo other = customer(7_100_402, "周同名", "13966703202");
        customer(7_100_403, "周同名", "13966703203");
        sql.run("insert into customer_address (customer_id, place, address) values (7100401, 0, '张江路 7 号'),"
                + " (7100402, 0, '张江路 7 号')");
        assertThat(pairs(DuplicateKind.NAME)).contains(one + " " + other).doesNotContain("CU-SH01-7100403");
        VehicleNo stamped = car(7_100_401, one, null, "LSVAA4CL3N2012375", "帕萨特");
        VehicleNo again = car(7_100_402, other, "沪H79D01", "LSVAA4CL3N2012375", "帕萨特");
        VehicleNo misread = car(7_100_403, other, "苏H79001", null, "帕萨特");
        car(7_100_404, other, "苏H79D01", null, "途岳");
        assertThat(pairs(DuplicateKind.VIN)).contains(stamped + " " + again);
        assertThat(pairs(DuplicateKind.PLATE)).contains(again + " " + misread).doesNotContain("VH-SH01-7100404");
        merges(() -> merges.keepApart(one, other));
        merges(() -> merges.keepCarsApart(again, misread));
        assertThat(pairs(DuplicateKind.NAME)).doesNotContain(one + " " + other);
        assertThat(pairs(DuplicateKind.PLATE)).doesNotContain(again + " " + misread);
    }

    @Test
    void all_that_is_kept_about_somebody_comes_as_one() {
        CustomerNo customer = customer(7_100_501, "郑一", "13966703301");
        car(7_100_501, customer, "沪H79502", null, "帕萨特");
        List<PersonalSheet> sheets =
                Staff.of("lujp", STORE, Role.SERVICE_MANAGER).get(() -> personal.export(customer));
        assertThat(sheets.toString()).contains("郑一", "13966703301", "沪H79502");
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.rows())
                        .allSatisfy(row ->
                                assertThat(row).hasSameSizeAs(sheet.part().columns())));
    }

    private String pairs(DuplicateKind kind) {
        ListWish all = ListWish.all();
        return Staff.of("lujp", STORE, Role.SERVICE_MANAGER)
                .get(() -> {
                    assertThat(duplicates.count(kind))
                            .isEqualTo(duplicates.pairs(kind, all).size());
                    return duplicates.pairs(kind, all);
                })
                .stream()
                .map(pair -> pair.one().number() + " " + pair.other().number())
                .toList()
                .toString();
    }

    private void merges(Runnable act) {
        Staff.of("lujp", STORE, Role.SERVICE_MANAGER).does(act);
    }

    private CustomerNo customer(int id, String name, String phone) {
        String number = "CU-SH01-" + id;
        sql.run(
                "insert into customer (id, number, store_code, name, pinyin, initials, phone)"
                        + " values (?, ?, 'SH01', ?, 'ce shi', 'cs', ?)",
                id,
                number,
                name,
                phone);
        return new CustomerNo(number);
    }

    private VehicleNo car(int id, CustomerNo owner, String plate, String vin, String model) {
        String number = "VH-SH01-" + id;
        sql.run(
                "insert into vehicle (id, number, store_code, customer_no, plate, vin, make, model, energy)"
                        + " values (?, ?, 'SH01', ?, ?, ?, '', ?, 'PETROL')",
                id,
                number,
                owner.value(),
                plate,
                vin,
                model);
        return new VehicleNo(number);
    }

    private static Object rule(Throwable refusal) {
        Throwable cause = refusal instanceof EJBException && refusal.getCause() != null ? refusal.getCause() : refusal;
        return cause instanceof RuleBroken broken ? broken.rule() : cause;
    }
}
