package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.LabourRate;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartDetails;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.PartPrice;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.PriceTerm;
import org.jiedai.catalogue.Trade;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.Actor;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;
import org.jiedai.store.NationalDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What would become of each row, held against what is on record. */
class SheetRowsTest {
    private static final Home HOME = new Home(
            "SH01", "沪", new Stamp(new Actor("admin", "SH01", Set.of()), Instant.parse("2026-11-23T01:00:00Z")));

    @Test
    void a_row_is_new_or_changes_what_it_says_otherwise_or_changes_nothing() {
        Records records = Records.of(new Bay("SH01", "1", BayKind.GENERAL), new Bay("SH01", "2", BayKind.GENERAL));
        BayRows rows = new BayRows(records);
        List<Verdict> verdicts =
                rows.judge(List.of(bay("1", "通用"), bay("2", "Quick service"), bay("3", "QUICK")), HOME);
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.SAME, RowOutcome.CHANGED, RowOutcome.FRESH);
        assertThat(verdicts.get(1).differences())
                .containsExactly(new Verdict.Difference("bayKind", "GENERAL", "QUICK"));
        verdicts.forEach(verdict -> verdict.effect().run());
        assertThat(records.all(Bay.class))
                .extracting(Bay::kind)
                .containsExactly(BayKind.GENERAL, BayKind.QUICK, BayKind.QUICK);
    }

    @Test
    void an_operation_names_parts_that_are_on_record() {
        Records records = Records.of(part("06L-115-562-B"));
        OperationRows rows = new OperationRows(records);
        List<Verdict> verdicts = rows.judge(
                List.of(
                        operation("MT-1", "06L-115-562-B*2"),
                        operation("MT-2", "06L-115-562-B*2; X-1*1"),
                        operation("MT-3", "zwei Filter")),
                HOME);
        assertThat(verdicts)
                .extracting(verdict ->
                        verdict.row().problems().stream().map(CellProblem::rule).toList())
                .containsExactly(List.of(), List.of("NOT_ON_RECORD"), List.of("PARTS_MALFORMED"));
        verdicts.get(0).effect().run();
        assertThat(records.all(LabourOperation.class).get(0).parts()).hasToString("[06L-115-562-B*2]");
    }

    @Test
    void a_maintenance_line_needs_its_operation() {
        ScheduleRows rows = new ScheduleRows(Records.of());
        SheetRow line = new SheetRow(
                MasterSheet.SCHEDULES,
                2,
                Map.of("energy", "汽油", "operationCode", "MT-9", "everyKm", "10000", "everyMonths", "12"));
        assertThat(rows.judge(List.of(line), HOME)).extracting(Verdict::outcome).containsExactly(RowOutcome.WRONG);
        assertThat(line.problems()).extracting(CellProblem::rule).containsExactly("NOT_ON_RECORD");
    }

    @Test
    void a_holiday_is_known_again_however_its_day_is_written() {
        Records records = Records.of(new NationalDay(LocalDate.of(2027, 1, 1), "元旦", true));
        NationalDayRows rows = new NationalDayRows(records);
        List<Verdict> verdicts = rows.judge(
                List.of(
                        holiday("2027/1/1", "元旦", "是"),
                        holiday("46388", "新年", "放"),
                        holiday("46388", "新年", ""),
                        holiday("2027年2月6日", "春节", "否")),
                HOME);
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.SAME, RowOutcome.WRONG, RowOutcome.CHANGED, RowOutcome.FRESH);
        verdicts.stream().skip(2).forEach(verdict -> verdict.effect().run());
        assertThat(records.all(NationalDay.class))
                .extracting(NationalDay::day, NationalDay::name, NationalDay::off)
                .containsExactly(
                        tuple(LocalDate.of(2027, 1, 1), "新年", true), tuple(LocalDate.of(2027, 2, 6), "春节", false));
    }

    private static SheetRow holiday(String day, String name, String off) {
        return new SheetRow(MasterSheet.NATIONAL_DAYS, 2, Map.of("day", day, "name", name, "off", off));
    }

    @Test
    @Tag("A3")
    void special_prices_share_no_day_and_what_a_file_says_of_a_record_counts() {
        Records records = Records.of(
                part("OIL"), new PartPrice("SH01", "OIL", Payer.CUSTOMER, term("2027-01-01", "2027-01-31", "60")));
        StorePriceRows rows = new StorePriceRows(records);
        List<SheetRow> file = List.of(
                price(2, "客户", "2027/1/1", "2027-01-15", "60"),
                price(3, "Customer", "2027-01-16", "2027-02-10", "61"),
                price(4, "CUSTOMER", "2027-02-01", "2027-02-05", "62"),
                price(5, "WARRANTY", "2027-02-01", "2027-02-05", "40"),
                price(6, "CUSTOMER", "2027-03-01", "2027-02-01", "62"),
                price(7, "CUSTOMER", "2027-02-03", "", "70"));
        List<Verdict> verdicts = rows.judge(file, HOME);
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(
                        RowOutcome.CHANGED,
                        RowOutcome.FRESH,
                        RowOutcome.WRONG,
                        RowOutcome.FRESH,
                        RowOutcome.WRONG,
                        RowOutcome.FRESH);
        assertThat(file.get(2).problems()).extracting(CellProblem::rule).containsExactly("PRICES_OVERLAP");
        assertThat(file.get(4).problems()).extracting(CellProblem::rule).containsExactly("PRICE_ENDS_BEFORE_IT_BEGINS");
    }

    @Test
    void a_price_without_an_end_is_said_by_none_and_the_groups_prices_are_not_the_stores() {
        Records records = Records.of(
                part("OIL"), new PartPrice("*", "OIL", Payer.CUSTOMER, term("2027-01-01", "2027-01-31", "60")));
        List<Verdict> ofGroup = new GroupPriceRows(records)
                .judge(List.of(new SheetRow(MasterSheet.PART_PRICES, 2, cells("客户", "2027-01-01", "无", "60"))), HOME);
        assertThat(ofGroup.get(0).differences())
                .containsExactly(new Verdict.Difference("validUntil", "2027-01-31", ""));
        assertThat(new StorePriceRows(records).judge(List.of(price(2, "客户", "2027-01-01", "无", "60")), HOME))
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.FRESH);
    }

    @Test
    void a_standing_price_is_changed_and_switched_off_by_a_form_as_the_person_saw_it() {
        PartPrice standing = new PartPrice("SH01", "OIL", Payer.CUSTOMER, term("2027-01-01", null, "60"));
        StorePriceRows rows = new StorePriceRows(Records.of(part("OIL"), standing));
        Map<String, String> cells = new HashMap<>(cells("CUSTOMER", "2027-01-01", "", "60.00"));
        cells.put("active", "true");
        SheetRow seen = new SheetRow(MasterSheet.STORE_PRICES, 1, cells);
        assertThat(rows.change(seen, price(1, "CUSTOMER", "2027-01-01", "none", "61"), HOME))
                .containsExactly(new Verdict.Difference("price", "60.00", "61.00"));
        assertThatThrownBy(() -> rows.change(seen, price(1, "CUSTOMER", "2027-01-01", "none", "62"), HOME))
                .hasMessageContaining("EDITED_BY_SOMEBODY");
        assertThat(standing.term().amount()).isEqualTo(Money.of("61"));
    }

    @Test
    @Tag("A3")
    void a_labour_rate_is_of_one_trade_and_payer() {
        Records records =
                Records.of(new LabourRate("SH01", Trade.BODY, Payer.INSURANCE, term("2027-01-01", null, "300")));
        LabourRateRows rows = new LabourRateRows(records);
        List<Verdict> verdicts = rows.judge(
                List.of(rate("钣金", "保险", "2027-01-01", "320"), rate("Body", "客户", "2027-01-01", "320")), HOME);
        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(RowOutcome.CHANGED, RowOutcome.FRESH);
    }

    private static PriceTerm term(String from, String until, String amount) {
        return new PriceTerm(
                LocalDate.parse(from), until == null ? null : LocalDate.parse(until), Money.of(amount), true);
    }

    private static SheetRow price(int line, String payer, String from, String until, String amount) {
        return new SheetRow(MasterSheet.STORE_PRICES, line, cells(payer, from, until, amount));
    }

    private static Map<String, String> cells(String payer, String from, String until, String amount) {
        return Map.of("partCode", "OIL", "payer", payer, "validFrom", from, "validUntil", until, "price", amount);
    }

    private static SheetRow rate(String trade, String payer, String from, String amount) {
        return new SheetRow(
                MasterSheet.LABOUR_RATES,
                2,
                Map.of("trade", trade, "payer", payer, "validFrom", from, "hourlyRate", amount));
    }

    @Test
    void whoever_has_two_cars_is_entered_once_and_a_car_of_somebody_else_stays_theirs() {
        Records records = Records.of(
                new Customer(new CustomerNo("CU-1"), "SH01", "李建国", "li jianguo", "ljg", new Phone("15802104299")),
                new Vehicle(
                        new VehicleNo("VH-1"),
                        "SH01",
                        new CustomerNo("CU-1"),
                        new Plate("沪A7C502"),
                        null,
                        "途观L",
                        Energy.PETROL));
        CustomerRows rows = customers(records);
        List<Verdict> verdicts = rows.judge(
                List.of(
                        car("王芳", "13800000001", "沪B12345"),
                        car("王芳", "+86 138 0000 0001", "B·12346"),
                        car("王芳", "13800000001", "沪A·7C502"),
                        car("李建国", "15802104299", "A7C502")),
                HOME);
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.FRESH, RowOutcome.FRESH, RowOutcome.WRONG, RowOutcome.SAME);
        assertThat(verdicts.get(2).row().problems())
                .extracting(CellProblem::rule)
                .containsExactly("CAR_OF_SOMEBODY_ELSE");
        verdicts.forEach(verdict -> verdict.effect().run());
        assertThat(records.all(Customer.class)).hasSize(2);
        assertThat(records.all(Vehicle.class))
                .extracting(car -> car.customerNo().value())
                .containsExactly("CU-1", "CU-SH01-1", "CU-SH01-1");
    }

    @Test
    void a_row_that_was_taken_over_is_the_same_when_it_comes_once_more() {
        Records records = Records.of(part("A-1"), part("B-1"));
        OperationRows operations = new OperationRows(records);
        CustomerRows cards = customers(records);
        List<SheetRow> rows = List.of(operation("MT-1", "B-1*1; A-1*2"), operation("MT-1", "A-1*2;B-1*3"));
        for (SheetRow row : rows) {
            operations.judge(List.of(row), HOME).get(0).effect().run();
            assertThat(operations.judge(List.of(row), HOME).get(0).outcome()).isEqualTo(RowOutcome.SAME);
        }
        List<SheetRow> cars = List.of(
                card("王芳", "沪B12345", Map.of("model", "途观L", "energy", "汽油")),
                card("王芳", "沪B12345", Map.of("model", "途观", "energy", "Plug-in hybrid", "company", "是")));
        for (SheetRow row : cars) {
            cards.judge(List.of(row), HOME).get(0).effect().run();
            assertThat(cards.judge(List.of(row), HOME).get(0).outcome()).isEqualTo(RowOutcome.SAME);
        }
        assertThat(records.all(Vehicle.class))
                .singleElement()
                .satisfies(car -> assertThat(car.model()).isEqualTo("途观"));
    }

    @Test
    void a_plate_moves_to_another_car_only_when_no_other_carries_it() {
        Records records = Records.of();
        CustomerRows cards = customers(records);
        Map<String, String> one = Map.of("model", "途观L", "energy", "汽油", "vin", "LSVUD65T6M2348534");
        Map<String, String> two = Map.of("model", "ID.4", "energy", "纯电动", "vin", "LSVUB6E40PA351745");
        cards.judge(List.of(card("王芳", "沪B12345", one), card("王芳", "沪B12346", two)), HOME)
                .forEach(verdict -> verdict.effect().run());
        SheetRow seen = card("王芳", "沪B12345", one).over(Map.of("company", "false", "taxNumber", ""));
        SheetRow free = card("王芳", "沪B99999", one).over(Map.of("company", "false", "taxNumber", ""));
        assertThatThrownBy(() -> cards.change(seen, card("王芳", "沪B12346", one), HOME))
                .hasMessageContaining("PLATE_OF_ANOTHER_CAR");
        assertThat(cards.change(seen, free, HOME))
                .containsExactly(new Verdict.Difference("plate", "沪B12345", "沪B99999"));
        Verdict back = cards.judge(List.of(card("王芳", "沪B12345", one)), HOME).get(0);
        assertThat(back.outcome()).isEqualTo(RowOutcome.CHANGED);
        assertThat(back.formerKey()).contains("沪B99999");
    }

    @Test
    void a_form_changes_the_record_as_it_was_seen_and_enters_nothing_twice() {
        Records records = Records.of(new Bay("SH01", "1", BayKind.GENERAL));
        BayRows rows = new BayRows(records);
        SheetRow seen = bay("1", "GENERAL").over(Map.of("active", "true"));
        assertThat(rows.change(seen, bay("1", "QUICK"), HOME)).hasSize(1);
        assertThatThrownBy(() -> rows.change(seen, bay("1", "PAINT"), HOME)).hasMessageContaining("EDITED_BY_SOMEBODY");
        assertThatThrownBy(() -> rows.enter(bay("1", "PAINT"), HOME)).hasMessageContaining("ON_RECORD_ALREADY");
        assertThatThrownBy(() -> rows.enter(bay("", "PAINT"), HOME)).hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> rows.change(bay("9", "QUICK"), bay("9", "PAINT"), HOME))
                .hasMessageContaining("NOT_FOUND");
        assertThat(records.all(Bay.class)).extracting(Bay::kind).containsExactly(BayKind.QUICK);
    }

    @Test
    void a_row_without_plate_and_vin_or_with_a_wrong_number_is_no_car() {
        CustomerRows rows = customers(Records.of());
        SheetRow bare = car("王芳", "13800000001", "");
        SheetRow wrong = car("王芳", "12345", "沪B12345");
        assertThat(rows.judge(List.of(bare, wrong), HOME))
                .extracting(Verdict::outcome)
                .containsOnly(RowOutcome.WRONG);
        assertThat(bare.problems()).extracting(CellProblem::rule).containsExactly("PLATE_OR_VIN_NEEDED");
        assertThat(wrong.problems()).extracting(CellProblem::rule).containsExactly("PHONE_MALFORMED");
    }

    private static CustomerRows customers(Records records) {
        return new CustomerRows(
                records,
                (series, store, count) -> IntStream.rangeClosed(1, count)
                        .mapToObj(i -> series + "-" + store + "-" + i)
                        .toList());
    }

    @Test
    void the_same_thing_twice_in_one_file_is_refused_with_the_line_where_it_stood_first() {
        Marks marks = new Marks();
        SheetRow first = bay("1", "通用");
        SheetRow second = bay("1", "快修");
        marks.see(first, List.of(first.key()));
        marks.see(second, List.of(second.key()));
        assertThat(first.problems()).isEmpty();
        assertThat(second.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("SAID_TWICE");
            assertThat(problem.values()).hasToString("[1, 2]");
        });
    }

    private static SheetRow bay(String code, String kind) {
        return new SheetRow(MasterSheet.BAYS, 2, Map.of("code", code, "bayKind", kind));
    }

    private static SheetRow car(String name, String phone, String plate) {
        Map<String, String> cells =
                new HashMap<>(Map.of("customerName", name, "phone", phone, "model", "途观L", "energy", "汽油"));
        cells.put("plate", plate);
        return new SheetRow(MasterSheet.CUSTOMERS, 2, cells);
    }

    private static SheetRow card(String name, String plate, Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(Map.of("customerName", name, "phone", "13800000001", "plate", plate));
        cells.putAll(more);
        return new SheetRow(MasterSheet.CUSTOMERS, 2, cells);
    }

    private static SheetRow operation(String code, String parts) {
        return new SheetRow(
                MasterSheet.OPERATIONS,
                2,
                Map.of(
                        "code", code,
                        "name", "保养",
                        "nameEn", "Service",
                        "trade", "保养",
                        "bayKind", "通用",
                        "minutes", "30",
                        "difficulty", "1",
                        "neededParts", parts));
    }

    private static Part part(String code) {
        return new Part(code, new PartDetails("滤清器", "Filter", "博世", "件", PartKind.ORIGINAL, Money.of("98.00"), true));
    }
}
