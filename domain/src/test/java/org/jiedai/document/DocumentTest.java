package org.jiedai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Stamp;
import org.junit.jupiter.api.Test;

/** A paper counts its prints, and is kept once (U24). */
class DocumentTest {
    private static final Stamp BY = new Actor("wangxy", "SH01", Set.of()).at(Instant.parse("2026-11-30T02:00:00Z"));

    private final Document estimate =
            new Document("SH01", new DocumentKey(DocumentKind.ESTIMATE, "RO-SH01-20261130-0001", 1, "zh"));

    @Test
    void each_print_has_its_number() {
        assertThat(estimate.print(BY)).isEqualTo(1);
        assertThat(estimate.print(BY)).isEqualTo(2);
        assertThat(estimate.prints()).isEqualTo(2);
    }

    @Test
    void what_is_kept_is_never_replaced() {
        estimate.keep("ab12", BY);
        assertThatThrownBy(() -> estimate.keep("cd34", BY)).hasMessageContaining("KEPT_ALREADY");
        assertThat(estimate.keptAs()).isEqualTo("ab12");
    }

    @Test
    void another_version_or_language_is_another_paper() {
        DocumentKey key = estimate.key();
        assertThat(key)
                .isEqualTo(new DocumentKey(DocumentKind.ESTIMATE, key.number(), 1, "zh"))
                .isNotEqualTo(new DocumentKey(DocumentKind.ESTIMATE, key.number(), 2, "zh"))
                .isNotEqualTo(new DocumentKey(DocumentKind.ESTIMATE, key.number(), 1, "en"))
                .isNotEqualTo(new DocumentKey(DocumentKind.WALKAROUND, key.number(), 1, "zh"));
    }
}
