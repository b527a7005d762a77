package org.jiedai.repairorder;

import java.util.List;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;

/** What the parts counter has told of all requisitions of a visit (R11). */
record IssuedParts(List<IssuedPart> all) {

    /**
     * What became of one requisition so far: it replaces what was known of it; what came back stays back.
     *
     * @return whether something is open now
     */
    boolean take(PartsIssued message) {
        List<IssuedPart> before = all.stream()
                .filter(part -> part.requisitionNo().equals(message.requisitionNo()))
                .toList();
        all.removeAll(before);
        message.items()
                .forEach(item -> all.add(new IssuedPart(
                        message.requisitionNo(), item, returned(before, item.lineNo(), item.partCode()))));
        return open();
    }

    /**
     * A technician asks for parts; the counter's word, if it was faster, says more.
     *
     * @return whether something is open now
     */
    boolean take(PartsRequested message) {
        if (all.stream().noneMatch(part -> part.requisitionNo().equals(message.requisitionNo()))) {
            message.items().forEach(item -> all.add(new IssuedPart(message.requisitionNo(), item)));
        }
        return open();
    }

    void take(PartsReturned message) {
        all.stream()
                .filter(part -> part.is(message.requisitionNo(), message.lineNo(), message.partCode()))
                .forEach(part -> part.giveBack(message.quantity()));
    }

    private boolean open() {
        return all.stream().anyMatch(IssuedPart::open);
    }

    private static int returned(List<IssuedPart> before, int lineNo, String partCode) {
        return before.stream()
                .filter(part -> part.lineNo() == lineNo && part.partCode().equals(partCode))
                .mapToInt(IssuedPart::returned)
                .sum();
    }
}
