package org.jiedai.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.BookedSlot;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;

/** A parts store for the tests: oil and filters in memory. */
final class Counter implements Stock {
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final String OIL = "G-052-577-M2";
    static final String FILTER = "06L-115-562-B";
    static final Actor KEEPER = new Actor("guozm", "SH01", Set.of(Role.STOREKEEPER));
    static final Actor SUPERVISOR = new Actor("hewb", "SH01", Set.of(Role.PARTS_SUPERVISOR));
    static final Actor SYSTEM = Actor.system("gujy", "SH01");

    private final Map<String, StockItem> items = new HashMap<>();

    Counter(int oil, int filters) {
        items.put(OIL, new StockItem("SH01", OIL, "L-01-1", oil, 1));
        items.put(FILTER, new StockItem("SH01", FILTER, "A-01-1", filters, 1));
    }

    @Override
    public Optional<StockItem> lock(String storeCode, String partCode) {
        return Optional.ofNullable(items.get(partCode));
    }

    StockItem oil() {
        return items.get(OIL);
    }

    StockItem filters() {
        return items.get(FILTER);
    }

    StoreRoom room(PickTask task) {
        return new StoreRoom("SH01", this, Optional.ofNullable(task));
    }

    PickTask booked(int oil, int filters) {
        return new PickTask(booking(oil, filters), List.of(), this, NINE);
    }

    AppointmentChanged changed(int oil, int filters) {
        return new AppointmentChanged(
                new Cover(UUID.randomUUID(), "SH01", "AP-SH01-20261123-0001", NINE, "gujy"),
                new BookedSlot(NINE, 45, "3", "zhouq", null),
                "wangxy",
                lines(oil, filters),
                true,
                "客户加做");
    }

    private static List<LineItem> lines(int oil, int filters) {
        List<PartItem> parts = Stream.of(part(OIL, oil), part(FILTER, filters))
                .filter(part -> part.quantity() > 0)
                .toList();
        return List.of(new LineItem(
                1,
                "MT-0020",
                "小保养",
                "MAINTENANCE",
                45,
                1,
                BigDecimal.TEN,
                "CUSTOMER",
                parts,
                null,
                null,
                null,
                null,
                null));
    }

    private static AppointmentBooked booking(int oil, int filters) {
        return new AppointmentBooked(
                new Cover(UUID.randomUUID(), "SH01", "AP-SH01-20261123-0001", NINE, "gujy"),
                new Contact("李建国", "13812345678"),
                new Car("沪A7C502", "途观L"),
                new BookedSlot(NINE, 45, "3", "zhouq", null),
                "wangxy",
                lines(oil, filters),
                null);
    }

    private static PartItem part(String code, int quantity) {
        return new PartItem(code, code, quantity, BigDecimal.TEN, null);
    }

    static PartsRequisition asked(int oil) {
        return new PartsRequisition(
                new PartsRequested(
                        new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", NINE, "zhouq"),
                        "PR-SH01-20261123-0001",
                        null,
                        "沪A7C502",
                        "zhouq",
                        List.of(new RequestedItem(1, OIL, "机油", oil, BigDecimal.TEN, null))),
                NINE);
    }
}
