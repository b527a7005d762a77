package org.jiedai.parts;

import java.util.List;
import java.util.TreeMap;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;

/** The parts of some job lines, each once. By part code: stock is then locked in one order by everybody. */
public final class NeededParts {
    private NeededParts() {}

    public static List<PartItem> of(List<LineItem> lines) {
        TreeMap<String, PartItem> needed = new TreeMap<>();
        lines.stream()
                .flatMap(line -> line.parts().stream())
                .forEach(part -> needed.merge(part.partCode(), part, NeededParts::together));
        return List.copyOf(needed.values());
    }

    private static PartItem together(PartItem a, PartItem b) {
        return new PartItem(a.partCode(), a.name(), a.quantity() + b.quantity(), a.price(), a.listPrice());
    }
}
