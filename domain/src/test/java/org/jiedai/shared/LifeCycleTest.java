package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
    private final LifeCycle<Lamp, Press> lamp =
            LifeCycle.of(Lamp.class, Press.class).when(Lamp.OFF, Press.ON, Lamp.LIT);

    @Test
    void two_lines_for_one_pair_are_refused() {
        assertThatThrownBy(() -> lamp.when(Lamp.OFF, Press.ON, Lamp.OFF))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OFF × ON");
    }

    @Test
    void an_act_that_the_table_does_not_name_is_refused() {
        assertThatThrownBy(() -> lamp.next(Lamp.LIT, Press.ON)).hasMessage("NOT_NOW[ON, LIT]");
    }

    @Test
    void only_acts_of_the_actors_role_are_offered() {
        assertThat(lamp.acts(Lamp.OFF, new Actor("xi", "SH01", Set.of(Role.WASHER))))
                .containsExactly(Press.ON);
        assertThat(lamp.acts(Lamp.OFF, new Actor("zhouq", "SH01", Set.of(Role.TECHNICIAN))))
                .isEmpty();
    }

    private enum Lamp {
        OFF,
        LIT
    }

    private enum Press implements Act {
        ON;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.WASHER);
        }
    }
}
