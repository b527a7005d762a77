package org.jiedai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jiedai.shared.Money;

/** What holds of prices and their days, however many there are and in whatever order they were entered. */
@Tag("A3")
@Tag("R7")
class PriceTermPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;
    private static final Money LIST = Money.of("99.99");

    @Property
    void a_day_has_one_price_whatever_the_order_in_which_they_were_entered(
            @ForAll("terms") List<PriceTerm> terms, @ForAll Random random) {
        List<PriceTerm> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);
        for (int day = 0; day < DAYS; day++) {
            assertThat(PriceTerm.on(FIRST.plusDays(day), shuffled)).isEqualTo(PriceTerm.on(FIRST.plusDays(day), terms));
        }
    }

    @Property
    void on_no_day_do_two_special_prices_hold(@ForAll("terms") List<PriceTerm> terms) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            assertThat(terms.stream()
                            .filter(term -> term.active()
                                    && term.validUntil() != null
                                    && !date.isBefore(term.validFrom())
                                    && !date.isAfter(term.validUntil())))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void a_standing_price_leaves_no_day_without_one_after_it(@ForAll("terms") List<PriceTerm> terms) {
        terms.stream()
                .filter(term -> term.active() && term.validUntil() == null)
                .map(PriceTerm::validFrom)
                .min(LocalDate::compareTo)
                .ifPresent(standing -> {
                    for (int day = 0; day < DAYS; day++) {
                        assertThat(PriceTerm.on(standing.plusDays(day), terms)).isPresent();
                    }
                });
    }

    @Property
    void a_special_price_holds_on_all_its_days_and_changes_no_other_day(
            @ForAll("terms") List<PriceTerm> terms, @ForAll("term") PriceTerm more) {
        if (terms.stream().noneMatch(more::overlaps) && more.validUntil() != null && more.active()) {
            List<PriceTerm> all = new ArrayList<>(terms);
            all.add(more);
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = FIRST.plusDays(day);
                boolean within = !date.isBefore(more.validFrom()) && !date.isAfter(more.validUntil());
                assertThat(PriceTerm.on(date, all))
                        .isEqualTo(within ? Optional.of(more.amount()) : PriceTerm.on(date, terms));
            }
        }
    }

    @Property
    void the_list_price_fills_every_gap(@ForAll("terms") List<PriceTerm> terms) {
        Part oil = new Part("OIL", new PartDetails("机油", "Oil", "S", "升", PartKind.ORIGINAL, LIST, true));
        List<PartPrice> prices = terms.stream()
                .map(term -> new PartPrice("SH01", "OIL", Payer.CUSTOMER, term))
                .toList();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            Tariff tariff = new Tariff(date, Money.of("260"), List.of(), prices);
            assertThat(tariff.price(oil, Payer.CUSTOMER))
                    .isEqualTo(PriceTerm.on(date, terms).orElse(LIST));
            assertThat(tariff.price(oil, Payer.WARRANTY)).isEqualTo(LIST);
        }
    }

    @Example
    void a_stores_own_price_comes_before_the_groups() {
        Part oil = new Part("OIL", new PartDetails("机油", "Oil", "S", "升", PartKind.ORIGINAL, LIST, true));
        PriceTerm ofGroup = new PriceTerm(FIRST, FIRST.plusDays(9), Money.of("80"), true);
        PriceTerm ofStore = new PriceTerm(FIRST.plusDays(5), null, Money.of("90"), true);
        List<PartPrice> prices = List.of(
                new PartPrice("*", "OIL", Payer.CUSTOMER, ofGroup),
                new PartPrice("SH01", "OIL", Payer.CUSTOMER, ofStore));
        assertThat(new Tariff(FIRST, LIST, List.of(), prices).price(oil, Payer.CUSTOMER))
                .isEqualTo(Money.of("80"));
        assertThat(new Tariff(FIRST.plusDays(5), LIST, List.of(), prices).price(oil, Payer.CUSTOMER))
                .isEqualTo(Money.of("90"));
    }

    @Example
    void a_price_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new PriceTerm(FIRST, FIRST.minusDays(1), LIST, true))
                .hasMessageContaining("PRICE_ENDS_BEFORE_IT_BEGINS");
    }

    @Provide
    Arbitrary<PriceTerm> term() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 9).injectNull(0.4),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of(true, true, true, false))
                .as((from, days, yuan, active) -> new PriceTerm(
                        FIRST.plusDays(from),
                        days == null ? null : FIRST.plusDays(from + days),
                        Money.of(yuan + ".00"),
                        active));
    }

    // As the records are: one of a first day, and no two special ones that share a day.
    @Provide
    Arbitrary<List<PriceTerm>> terms() {
        return term().list().ofMaxSize(12).map(all -> {
            List<PriceTerm> kept = new ArrayList<>();
            for (PriceTerm term : all) {
                boolean fits = kept.stream()
                        .noneMatch(other -> other.validFrom().equals(term.validFrom()) || other.overlaps(term));
                if (fits) {
                    kept.add(term);
                }
            }
            return kept;
        });
    }
}
