package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Parts by number, name, pinyin or English name. A price list has some thousands, few of them change in a day, and no
 * index reads pinyin within a word: their words are kept for a minute, and only what lies where is asked each time.
 */
@ApplicationScoped
class JpaPartsFound {
    private static final int MOST = 12;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile Kept kept = new Kept(Instant.MIN, List.of());

    private record Kept(Instant at, List<PartWords> words) {}

    /** The best of them that the store keeps, with bin and what is available. */
    List<DeskHit> find(String storeCode, DeskText text) {
        List<String> codes = words().stream()
                .filter(words -> words.fits(text.plain()))
                .sorted(Comparator.comparingInt((PartWords words) -> words.rank(text.plain()))
                        .thenComparing(PartWords::code))
                .limit(MOST)
                .map(PartWords::code)
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, DeskHit> lying = em.createQuery("""
                                select p.code, p.name, s.bin, s.onHand - s.reserved - s.safety, p.unit
                                from StockItem s
                                join Part p on p.code = s.partCode
                                where s.storeCode = :store and s.partCode in :codes""", Object[].class)
                .setParameter("store", storeCode)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> hit(storeCode, row)));
        return codes.stream().filter(lying::containsKey).map(lying::get).toList();
    }

    private static DeskHit hit(String storeCode, Object[] row) {
        return new DeskHit(
                DeskFind.PART,
                (String) row[0],
                storeCode,
                null,
                (String) row[1],
                row[2] + " · " + row[3] + " " + row[4],
                "");
    }

    // Two that come at once read it twice: that harms nobody.
    private List<PartWords> words() {
        Instant now = clock.instant();
        Kept present = kept;
        if (present.at().isBefore(now.minus(KEPT))) {
            present = new Kept(
                    now,
                    em.createQuery("select p.code, p.name, p.nameEn from Part p where p.active = true", Object[].class)
                            .getResultStream()
                            .map(row -> PartWords.of((String) row[0], (String) row[1], (String) row[2]))
                            .toList());
            kept = present;
        }
        return present.words();
    }
}
