package org.jiedai.masterdata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** The sheets by their kind; each stage brings its own. */
@ApplicationScoped
public class Sheets {
    @Inject
    @Any
    private Instance<SheetRows<?>> brought;

    private final Map<MasterSheet, SheetRows<?>> byKind = new EnumMap<>(MasterSheet.class);

    @PostConstruct
    void collect() {
        brought.forEach(rows -> byKind.put(rows.sheet(), rows));
    }

    SheetRows<?> of(MasterSheet sheet) {
        return byKind.get(sheet);
    }
}
