package org.jiedai.parts;

import java.util.List;

/** A pick task with its parts. */
public record Pick(PickRow head, List<PickItem> items) {

    /** How many lines are picked. */
    public long picked() {
        return items.stream().filter(PickItem::picked).count();
    }
}
