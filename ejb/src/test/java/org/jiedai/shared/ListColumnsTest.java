package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListColumnsTest {
    private final ListColumns columns = new ListColumns("o.id desc")
            .sorted("number", "o.id")
            .text("plate", "o.plate")
            .oneOf("state", "o.state", Role.class)
            .yes("active", "o.active")
            .within("day", "o.at");

    @Test
    void the_filters_become_conditions_and_the_order_ends_with_the_lists_own() {
        ListWish wish = new ListWish(0, 25, "plate", true, Map.of("state", "CASHIER", "plate", "7C"));
        assertThat(columns.where(wish)).isEqualTo(" and o.plate like :plate escape '!' and o.state = :state");
        assertThat(columns.order(wish)).isEqualTo(" order by o.plate desc, o.id desc");
        assertThat(columns.order(ListWish.all())).isEqualTo(" order by o.id desc");
    }

    @Test
    void a_name_that_is_no_column_is_refused_by_sort_and_by_filter() {
        String forged = "o.customer.password";
        assertThatThrownBy(() -> columns.order(new ListWish(0, 25, forged, false, Map.of())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> columns.where(new ListWish(0, 25, null, false, Map.of(forged, "x"))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> columns.where(new ListWish(0, 25, null, false, Map.of("number", "1"))))
                .as("sorted only")
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void days_are_two_moments_of_the_stores_clocks_and_either_may_be_open() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        LocalDate day = LocalDate.of(2026, 11, 30);
        String written = Span.ofDays(day, day, shanghai).toString();
        assertThat(written).isEqualTo("2026-11-29T16:00:00Z/2026-11-30T16:00:00Z");
        assertThat(Span.read(written)).isEqualTo(Span.ofDays(day, day, shanghai));
        Span always = Span.ofDays(null, null, shanghai);
        assertThat(Span.read(always.toString())).isEqualTo(always);
        assertThat(columns.where(ListWish.all().with("day", written)))
                .isEqualTo(" and o.at >= :dayFrom and o.at < :dayTo");
        assertThat(columns.where(ListWish.all().with("active", "true"))).isEqualTo(" and o.active = :active");
    }

    @ParameterizedTest
    @CsvSource({"active, maybe", "day, yesterday", "day, 2026-11-30T00:00:00Z", "day, a/b", "state, NONSENSE"})
    void a_value_that_no_filter_of_the_page_can_have_is_refused(String column, String forged) {
        assertThatThrownBy(() -> columns.count(null, ListWish.all().with(column, forged)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ABSURD_VALUE");
    }
}
