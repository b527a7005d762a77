package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/**
 * The maker has another part in the place of this one. What lies on the shelf is used up as long as the part is
 * offered; once it is not, work that needs it gets the one that follows.
 */
@Entity
@Table(name = "part_supersession")
public class PartSupersession {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "part_code")
    private String partCode;

    @Column(name = "successor_code")
    private String successorCode;

    private boolean active;

    protected PartSupersession() {}

    /** Nothing has followed this part so far. */
    public PartSupersession(String partCode) {
        this.partCode = partCode;
    }

    /**
     * So it is from now on.
     *
     * @param holds whether it follows; if not, nothing does
     */
    public void follow(String successor, boolean holds) {
        successorCode = successor;
        active = holds;
    }

    /**
     * Whether a part may be followed by another one.
     *
     * @param successors of the parts that could come after it, by their codes
     * @throws org.jiedai.shared.RuleBroken {@link CatalogueRule#SUPERSEDED_IN_A_CIRCLE}
     */
    public static void check(String partCode, String successorCode, Map<String, String> successors) {
        String next = successorCode;
        // As many steps as there are parts: a circle further on is another part's fault.
        for (int step = 0; next != null && step <= successors.size(); step++) {
            CatalogueRule.SUPERSEDED_IN_A_CIRCLE.unless(!next.equals(partCode), partCode, successorCode);
            next = successors.get(next);
        }
    }

    public String partCode() {
        return partCode;
    }

    public String successorCode() {
        return successorCode;
    }

    /** Whether it follows. */
    public boolean active() {
        return active;
    }
}
