package org.jiedai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Money;

/** What holds of a menu's price, whatever its lines cost by the list. */
@Tag("A3")
@Tag("R7")
class MenuPricePropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Property
    void the_lines_add_up_to_the_price_to_the_fen_and_nothing_costs_less_than_nothing(
            @ForAll("listed") List<LineItem> listed, @ForAll @IntRange(max = 9_999) int share) {
        BigDecimal list = new Quote(listed).total();
        Money price = new Money(list.multiply(BigDecimal.valueOf(share)).movePointLeft(4));
        List<LineItem> lines = MenuPrice.spread(menu(price), listed);
        assertThat(new Quote(lines).total()).isEqualByComparingTo(price.yuan());
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.labour()).isNotNegative();
            assertThat(line.labour().scale()).isEqualTo(2);
            assertThat(line.parts()).allSatisfy(part -> {
                assertThat(part.price()).isNotNegative();
                assertThat(part.price().scale()).isEqualTo(2);
            });
        });
    }

    @Property
    void what_is_taken_off_is_told_by_line_and_the_list_stays_beside_it(
            @ForAll("listed") List<LineItem> listed, @ForAll @IntRange(max = 9_900) int share) {
        BigDecimal list = new Quote(listed).total();
        Money price = new Money(list.multiply(BigDecimal.valueOf(share)).movePointLeft(4));
        List<LineItem> lines = MenuPrice.spread(menu(price), listed);
        if (price.yuan().compareTo(list) >= 0) {
            return;
        }
        assertThat(lines.stream().map(LineTotal::discount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(list.subtract(price.yuan()));
        for (int i = 0; i < lines.size(); i++) {
            LineItem line = lines.get(i);
            assertThat(line.listLabour()).isEqualTo(listed.get(i).labour());
            assertThat(line.discountReason()).isEqualTo("小保养套餐");
            assertThat(line.menuCode()).isEqualTo("MENU-1");
            for (int k = 0; k < line.parts().size(); k++) {
                PartItem part = line.parts().get(k);
                assertThat(part.listPrice())
                        .isEqualTo(listed.get(i).parts().get(k).price());
                assertThat(part.price()).isLessThanOrEqualTo(part.listPrice());
            }
        }
    }

    @Property
    void a_menu_makes_nothing_dearer(@ForAll("listed") List<LineItem> listed, @ForAll @IntRange(max = 900) int more) {
        Money dearer = new Money(new Quote(listed).total().add(BigDecimal.valueOf(more)));
        assertThat(MenuPrice.spread(menu(dearer), listed)).isEqualTo(listed);
    }

    @Example
    void a_fen_that_does_not_go_into_the_pieces_goes_onto_labour() {
        LineItem service = line(1, "100.00", List.of(new PartItem("OIL", "机油", 3, new BigDecimal("33.33"), null)));
        List<LineItem> lines = MenuPrice.spread(menu(Money.of("150.01")), List.of(service));
        assertThat(lines.get(0).parts().get(0).price()).isEqualTo(new BigDecimal("25.00"));
        assertThat(lines.get(0).labour()).isEqualTo(new BigDecimal("75.01"));
        assertThat(lines.get(0).discountPercent()).isEqualTo(new BigDecimal("24.99"));
    }

    @Provide
    Arbitrary<List<LineItem>> listed() {
        Arbitrary<BigDecimal> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(3_000))
                .ofScale(2);
        Arbitrary<PartItem> part = Combinators.combine(
                        amount, Arbitraries.integers().between(1, 12))
                .as((price, quantity) -> new PartItem("P", "件", quantity, price, null));
        return Combinators.combine(amount, part.list().ofMaxSize(5))
                .as((labour, parts) -> line(1, labour.toPlainString(), parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static LineItem line(int lineNo, String labour, List<PartItem> parts) {
        return new LineItem(
                lineNo,
                "MT-0020",
                "小保养",
                "MAINTENANCE",
                60,
                1,
                new BigDecimal(labour).setScale(2),
                "CUSTOMER",
                new ArrayList<>(parts),
                null,
                null,
                null,
                null,
                null);
    }

    private static ServiceMenu menu(Money price) {
        return new ServiceMenu(
                "MENU-1",
                new MenuDetails(
                        "小保养套餐",
                        "Minor service",
                        List.of("MT-0020"),
                        List.of(),
                        null,
                        List.of(),
                        new PriceTerm(TODAY, null, price, true)));
    }
}
