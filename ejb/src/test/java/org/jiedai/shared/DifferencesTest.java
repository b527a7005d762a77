package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jiedai.shared.Differences.Difference;
import org.junit.jupiter.api.Test;

/** What the audit is told of records that a verb has changed. */
class DifferencesTest {
    private final Differences differences = new Differences();

    @Test
    void only_what_has_become_otherwise_is_told_and_told_once() {
        Card card = differences.of(new Card(Map.of("told.name", "王芳", "told.phone", "1")));
        card.says.put("told.phone", "2");
        card.says.put("told.note", null);
        assertThat(differences.take()).containsExactly(new Difference("card", "told.phone", "1", "2"));
        assertThat(differences.take()).isEmpty();
    }

    @Test
    void a_new_record_says_all_of_it_and_one_that_goes_says_what_it_was() {
        differences.made(new Card(Map.of("told.name", "王芳")));
        Card gone = new Card(Map.of("told.note", "盘点"));
        differences.gone(gone);
        differences.add("other", "told.name", "", "x");
        assertThat(differences.take())
                .containsExactly(
                        new Difference("other", "told.name", "", "x"),
                        new Difference("card", "told.name", "", "王芳"),
                        new Difference("card", "told.note", "盘点", ""));
    }

    @Test
    void what_was_refused_is_forgotten_without_being_asked_what_it_says() {
        differences.made(new Told() {
            @Override
            public String subject() {
                throw new IllegalStateException();
            }

            @Override
            public Map<String, String> told() {
                throw new IllegalStateException("it was never filled");
            }
        });
        differences.forget();
        assertThat(differences.take()).isEmpty();
    }

    private static final class Card implements Told {
        private final Map<String, String> says;

        private Card(Map<String, String> says) {
            this.says = new HashMap<>(says);
        }

        @Override
        public String subject() {
            return "card";
        }

        @Override
        public Map<String, String> told() {
            return new HashMap<>(says);
        }
    }
}
