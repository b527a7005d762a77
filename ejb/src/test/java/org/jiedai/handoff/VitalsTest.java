package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import org.junit.jupiter.api.Test;

class VitalsTest {
    private static final long NO_LIMIT = -1;

    @Test
    void a_heap_of_which_a_collection_leaves_ninety_five_per_cent_in_use_is_full() {
        assertThat(Vitals.full(new MemoryUsage(0, 95, 100, 100))).isTrue();
        assertThat(Vitals.full(new MemoryUsage(0, 94, 100, 100))).isFalse();
    }

    @Test
    void a_heap_without_a_limit_is_never_full() {
        assertThat(Vitals.full(new MemoryUsage(0, 95, 95, NO_LIMIT))).isFalse();
    }

    @Test
    void a_machine_that_has_just_begun_has_memory_left() {
        assertThat(new Vitals().memoryIsLeft()).isTrue();
    }
}
