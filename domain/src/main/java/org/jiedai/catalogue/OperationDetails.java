package org.jiedai.catalogue;

import java.util.List;
import org.jiedai.store.BayKind;

/**
 * What the list says of an operation.
 *
 * @param minutes standard time
 * @param difficulty 1 (an apprentice does it) to 5 (a master does it)
 * @param active whether it is still offered
 */
public record OperationDetails(
        String name,
        String nameEn,
        Trade trade,
        BayKind bayKind,
        int minutes,
        int difficulty,
        List<NeededPart> parts,
        boolean active) {
    public OperationDetails {
        parts = List.copyOf(parts);
    }
}
