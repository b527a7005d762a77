package org.jiedai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedai.shared.FrontDesk.line;
import static org.jiedai.shared.FrontDesk.operation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.customer.Energy;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Built;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A3")
@Tag("R7")
class PricesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final CarWork ON_ANY_CAR = new CarWork(new Shelf(), Map.of());
    private static final PriceList PRICES =
            new PriceList(ON_ANY_CAR, new Tariff(TODAY, Money.of("260"), List.of(), List.of()));

    @ParameterizedTest
    @CsvSource({"60, 1, 260.00", "30, 1, 130.00", "60, 3, 312.00", "50, 2, 238.33", "20, 5, 121.33"})
    void labour_is_hours_times_rate_times_difficulty(int minutes, int difficulty, String price) {
        assertThat(operation("MT-0020", 45, difficulty).labour(Money.of("260"), minutes))
                .isEqualTo(Money.of(price));
    }

    @Test
    void a_line_is_priced_with_its_parts() {
        LineItem line = PRICES.line(3, "MT-0020", Payer.WARRANTY);
        assertThat(line.lineNo()).isEqualTo(3);
        assertThat(line.labour()).isEqualTo(new BigDecimal("260.00"));
        assertThat(line.rate()).isEqualTo(new BigDecimal("260.00"));
        assertThat(line.payer()).isEqualTo("WARRANTY");
        assertThat(line.parts()).containsExactly(new PartItem("OIL", "机油", 4, new BigDecimal("68.50"), null));
        assertThat(LineTotal.of(line)).isEqualByComparingTo("534.00");
    }

    @Test
    void a_line_takes_the_rate_of_its_trade_and_the_prices_of_its_payer() {
        PriceTerm warrantyRate = new PriceTerm(TODAY, null, Money.of("180"), true);
        PriceTerm oil = new PriceTerm(TODAY, TODAY, Money.of("60"), true);
        Tariff tariff = new Tariff(
                TODAY,
                Money.of("260"),
                List.of(new LabourRate("SH01", Trade.MAINTENANCE, Payer.WARRANTY, warrantyRate)),
                List.of(new PartPrice("SH01", "OIL", Payer.CUSTOMER, oil)));
        LineItem warranty = new PriceList(ON_ANY_CAR, tariff).line(1, "MT-0020", Payer.WARRANTY);
        assertThat(warranty.labour()).isEqualTo(new BigDecimal("180.00"));
        assertThat(warranty.rate()).isEqualTo(new BigDecimal("180.00"));
        assertThat(warranty.parts().get(0).price()).isEqualTo(new BigDecimal("68.50"));
        LineItem customer = new PriceList(ON_ANY_CAR, tariff).line(1, "MT-0020", Payer.CUSTOMER);
        assertThat(customer.rate()).isEqualTo(new BigDecimal("260.00"));
        assertThat(customer.parts().get(0).price()).isEqualTo(new BigDecimal("60.00"));
    }

    @Test
    void a_model_takes_its_own_time_and_its_own_parts() {
        ModelWork own = new ModelWork("MT-0020", "BIG");
        own.edit(90, List.of(new NeededPart("OIL", 7)), true);
        CarWork big = new CarWork(new Shelf(), Map.of("MT-0020", own));
        Tariff tariff = new Tariff(TODAY, Money.of("260"), List.of(), List.of());
        LineItem line = new PriceList(big, tariff).line(1, "MT-0020", Payer.CUSTOMER);
        assertThat(line.minutes()).isEqualTo(90);
        assertThat(line.labour()).isEqualTo(new BigDecimal("390.00"));
        assertThat(line.parts()).containsExactly(new PartItem("OIL", "机油", 7, new BigDecimal("68.50"), null));
    }

    @Test
    void a_part_that_is_not_offered_any_more_gives_way_to_the_one_that_follows_it() {
        Shelf shelf = new Shelf();
        shelf.followed.putAll(Map.of("OIL", "OIL-B", "OIL-B", "OIL-C"));
        Tariff tariff = new Tariff(TODAY, Money.of("260"), List.of(), List.of());
        PriceList prices = new PriceList(new CarWork(shelf, Map.of()), tariff);
        assertThat(prices.line(1, "MT-0020", Payer.CUSTOMER).parts().get(0).partCode())
                .as("used up first")
                .isEqualTo("OIL");
        shelf.gone.add("OIL");
        assertThat(prices.line(1, "MT-0020", Payer.CUSTOMER).parts().get(0).partCode())
                .isEqualTo("OIL-B");
        shelf.gone.add("OIL-B");
        assertThat(prices.line(1, "MT-0020", Payer.CUSTOMER).parts().get(0).partCode())
                .isEqualTo("OIL-C");
        assertThat(new CarWork(shelf, Map.of()).partCodes(List.of("MT-0020"))).containsExactly("OIL-C");
        shelf.gone.add("OIL-C");
        assertThat(prices.line(1, "MT-0020", Payer.CUSTOMER).parts().get(0).partCode())
                .as("nothing follows it")
                .isEqualTo("OIL-C");
    }

    @ParameterizedTest
    @CsvSource({"0, 10000", "4999, 10000", "14999, 10000", "15000, 20000", "61500, 60000", "118000, 120000"})
    void a_car_comes_for_the_service_that_is_nearest_to_its_mileage(int mileage, int service) {
        assertThat(MaintenancePackage.at(mileage, schedule()).atKm()).isEqualTo(service);
    }

    @Test
    void a_service_holds_everything_whose_interval_ends_there() {
        assertThat(MaintenancePackage.at(10_000, schedule()).operationCodes()).containsExactly("OIL");
        assertThat(MaintenancePackage.at(41_000, schedule()).operationCodes()).containsExactly("OIL", "FILTER");
        assertThat(MaintenancePackage.at(59_000, schedule()).operationCodes())
                .containsExactly("OIL", "FILTER", "PLUGS");
        assertThat(MaintenancePackage.at(59_000, List.of()).operationCodes()).isEmpty();
    }

    private static List<MaintenanceSchedule> schedule() {
        return List.of(every(10_000, "OIL"), every(20_000, "FILTER"), every(60_000, "PLUGS"));
    }

    @Test
    @Tag("R23")
    void a_line_that_is_switched_off_is_asked_for_no_more() {
        MaintenanceSchedule ofAll = ofModel("", 10_000, true);
        MaintenanceSchedule own = ofModel("BIG", 15_000, true);
        MaintenanceSchedule off = ofModel("BIG", 20_000, false);
        assertThat(MaintenanceSchedule.asked(List.of(ofAll, own, off))).containsExactly(own);
        own.falls(15_000, 12, false);
        assertThat(MaintenanceSchedule.asked(List.of(ofAll, own, off)))
                .as("a model with nothing of its own")
                .containsExactly(ofAll);
        ofAll.falls(10_000, 12, false);
        assertThat(MaintenanceSchedule.asked(List.of(ofAll, own, off))).isEmpty();
    }

    private static MaintenanceSchedule ofModel(String model, int kilometres, boolean active) {
        MaintenanceSchedule line = new MaintenanceSchedule(Energy.PETROL, "OIL", model);
        line.falls(kilometres, 12, active);
        return line;
    }

    private static MaintenanceSchedule every(int kilometres, String operation) {
        return Built.of(MaintenanceSchedule.class, "everyKm", kilometres, "operationCode", operation);
    }

    @Test
    void a_quote_adds_up_minutes_labour_and_parts() {
        Quote quote = new Quote(PRICES.lines(1, List.of("MT-0020", "MT-0020"), Payer.CUSTOMER));
        assertThat(quote.total()).isEqualByComparingTo("1068.00");
        assertThat(quote.minutes()).isEqualTo(120);
    }

    @Test
    void lines_are_numbered_from_the_first() {
        assertThat(PRICES.lines(3, List.of("MT-0020", "MT-0020"), Payer.CUSTOMER))
                .extracting(LineItem::lineNo)
                .containsExactly(3, 4);
    }

    @Test
    void a_new_line_comes_after_the_last_and_takes_its_parts_along() {
        Job job = new Job(new ArrayList<>(), new ArrayList<>());
        job.replaceBy(List.of(line(7), line(9)));
        assertThat(job.lines()).extracting(JobLine::lineNo).containsExactly(1, 2);
        assertThat(job.remove(1)).isTrue();
        assertThat(job.remove(1)).isFalse();
        job.add(line(1));
        assertThat(job.lines()).extracting(JobLine::lineNo).containsExactly(2, 3);
        assertThat(job.parts()).extracting(JobPart::lineNo).containsExactly(2, 3);
        assertThat(job.total()).isEqualTo(Money.of("514.00"));
    }

    @Test
    @Tag("R23")
    void the_next_maintenance_is_the_next_full_interval() {
        MaintenanceSchedule schedule = Built.of(MaintenanceSchedule.class, "everyKm", 10_000, "everyMonths", 12);
        assertThat(schedule.nextKm(35_600)).isEqualTo(40_000);
        assertThat(schedule.nextKm(40_000)).isEqualTo(50_000);
        assertThat(schedule.nextDate(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2027, 11, 23));
    }

    /** One operation of an hour with four litres of oil. */
    private static final class Shelf implements Catalogue {
        private final Map<String, String> followed = new HashMap<>();
        private final Set<String> gone = new HashSet<>();

        @Override
        public LabourOperation operation(String code) {
            return Built.of(
                    LabourOperation.class,
                    "code",
                    code,
                    "name",
                    "小保养",
                    "trade",
                    Trade.MAINTENANCE,
                    "minutes",
                    60,
                    "difficulty",
                    1,
                    "parts",
                    List.of(Built.of(NeededPart.class, "partCode", "OIL", "quantity", 4)));
        }

        @Override
        public Part part(String code) {
            return Built.of(
                    Part.class, "code", code, "name", "机油", "price", Money.of("68.50"), "active", !gone.contains(code));
        }

        @Override
        public Optional<String> successor(String partCode) {
            return Optional.ofNullable(followed.get(partCode));
        }

        @Override
        public List<LabourOperation> operations() {
            return List.of(operation("MT-0020"));
        }

        @Override
        public List<MaintenanceSchedule> schedules(Energy energy, String modelCode) {
            return List.of();
        }
    }
}
