package org.jiedai.workshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.BookedSlot;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;
import org.jiedai.store.BayKind;

/** People, cars and tickets for the workshop's tests. */
final class Workshop {
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Actor CONTROLLER = new Actor("zhaogq", "SH01", Set.of(Role.WORKSHOP_CONTROLLER));
    static final Actor ZHOU = new Actor("zhouq", "SH01", Set.of(Role.TECHNICIAN));
    static final Actor XU = new Actor("xub", "SH01", Set.of(Role.TECHNICIAN));
    static final Actor SYSTEM = Actor.system("wangxy", "SH01");
    static final Craftsman MASTER = new Craftsman("zhouq", "周强", trade -> 5);
    static final Craftsman APPRENTICE = new Craftsman("zhuhf", "朱海峰", trade -> 1);
    static final Craftsman OTHER_MASTER = new Craftsman("xub", "徐斌", trade -> 5);

    private Workshop() {}

    static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }

    static Bays bays(String... taken) {
        return new Bays(
                Map.of("3", BayKind.GENERAL, "7", BayKind.QUICK, "9", BayKind.ALIGNMENT),
                new LinkedHashSet<>(Arrays.asList(taken)));
    }

    static LineItem line(int number, int difficulty) {
        return new LineItem(
                number,
                "MT-0020",
                "小保养",
                "MAINTENANCE",
                60,
                difficulty,
                new BigDecimal("120.00"),
                "CUSTOMER",
                List.of(new PartItem("06L-115-562-B", "机油滤清器", 1, new BigDecimal("68.00"), null)),
                null,
                null,
                null,
                null,
                null);
    }

    static WorkTicket aTicket() {
        return new WorkTicket(
                new RepairReleased(
                        new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", NINE, "wangxy"),
                        null,
                        new Car("沪A7C502", "途观L"),
                        "李建国",
                        "wangxy",
                        "WAITING",
                        "K12",
                        at(120),
                        List.of(line(1, 1), line(2, 3))),
                NINE);
    }

    static WorkTicket anAssignedTicket() {
        WorkTicket ticket = aTicket();
        ticket.assign(MASTER, "3", bays(), CONTROLLER.at(NINE));
        return ticket;
    }

    static WorkTicket aFinishedTicket() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ticket.finish(1, ZHOU.at(at(30)));
        ticket.explain(2, "客户自带配件型号不符", ZHOU.at(at(31)));
        ticket.selfCheck(0, ZHOU.at(at(32)));
        return ticket;
    }

    static AppointmentPlan aPlan() {
        return new AppointmentPlan(
                new AppointmentBooked(
                        new Cover(UUID.randomUUID(), "SH01", "AP-SH01-20261123-0001", NINE, "gujy"),
                        new Contact("李建国", "13812345678"),
                        new Car("沪A7C502", "途观L"),
                        new BookedSlot(at(1440), 120, "3", "zhouq", null),
                        "wangxy",
                        List.of(line(1, 1), line(2, 3)),
                        null),
                BayKind.GENERAL,
                NINE);
    }

    /** @param until when the work is done; null if on the day on which it begins */
    static AppointmentMoved moved(Instant start, int minutes, Instant until) {
        return new AppointmentMoved(
                new Cover(UUID.randomUUID(), "SH01", "AP-SH01-20261123-0001", NINE, "gujy"),
                new BookedSlot(start, minutes, "3", "zhouq", until),
                "客户改期",
                List.of(line(1, 1)),
                null);
    }

    static ExtraWorkDecided decided(LineItem... agreed) {
        return new ExtraWorkDecided(
                new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", NINE, "wangxy"),
                "EW-SH01-20261123-0001",
                at(180),
                List.of(agreed),
                List.of());
    }
}
