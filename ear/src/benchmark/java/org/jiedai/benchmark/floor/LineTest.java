package org.jiedai.benchmark.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jiedai.benchmark.station.Lane;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Lane LANE = new Lane(0, 8, 2);
    private static final Values VISIT =
            new Values(LANE, 3, Map.of(LANE.vehicle(3).value(), 77L), Map.of(LANE.store() + " MT-01", 5L));

    @Test
    void lines_that_differ_in_their_values_only_share_one_statement() {
        Line one = Line.of("update part set price = 12.50, note = 'a' where id = 7");
        Line other = Line.of("update part set price = 0.99, note = 'b' where id = 8");
        assertThat(one.sql()).isEqualTo("update part set price = ?, note = ? where id = ?");
        assertThat(other.sql()).isEqualTo(one.sql());
        assertThat(one.values()).extracting(value -> value.in(VISIT)).containsExactly(new BigDecimal("12.50"), "a", 7L);
    }

    @Test
    void digits_in_names_are_no_values() {
        assertThat(Line.of("select t1.a2 from p3 t1 where t1.id = 4").sql())
                .isEqualTo("select t1.a2 from p3 t1 where t1.id = ?");
    }

    @Test
    void what_is_written_with_a_backslash_or_a_doubled_quote_comes_out_as_it_was() {
        assertThat(Line.of("insert into n values ('it''s', 'a\\nb', 'c\\\\d', 'e\\'f')")
                        .values())
                .extracting(value -> value.in(VISIT))
                .containsExactly("it's", "a\nb", "c\\d", "e'f");
    }

    @Test
    void placeholders_alone_and_within_texts_are_the_visits() {
        Line line = Line.of("insert into h values (${carKey}, ${shelf:MT-01}, '{\"store\":\"${store}\"}')");
        assertThat(line.values())
                .extracting(value -> value.in(VISIT))
                .containsExactly(77L, 5L, "{\"store\":\"" + LANE.store() + "\"}");
    }

    @Test
    void a_placeholder_is_the_same_in_a_whole_visit_and_another_in_the_next() {
        Line line = Line.of("insert into h values ('${uuid:1}', ${id+4})");
        Values next = new Values(LANE, 4, Map.of(LANE.vehicle(4).value(), 78L), Map.of());
        assertThat(line.values()).allSatisfy(value -> {
            assertThat(value.in(VISIT)).isEqualTo(value.in(VISIT));
            assertThat(value.in(next)).isNotEqualTo(value.in(VISIT));
        });
    }

    @Test
    void only_reading_lines_have_rows_to_fetch() {
        assertThat(Line.of("SELECT a FROM b").reads()).isTrue();
        assertThat(Line.of("insert into n values (1) on duplicate key update l = l + 1 returning l")
                        .reads())
                .isTrue();
        assertThat(Line.of("SET STATEMENT SQL_SELECT_LIMIT=1 FOR select a from b")
                        .reads())
                .isTrue();
        assertThat(Line.of("update b set a = 1").reads()).isFalse();
    }
}
