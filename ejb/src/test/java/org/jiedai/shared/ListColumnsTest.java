package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListColumnsTest {
    private final ListColumns columns = new ListColumns("o.id desc")
            .sorted("number", "o.id")
            .text("plate", "o.plate")
            .oneOf("state", "o.state", Role.class);

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
}
