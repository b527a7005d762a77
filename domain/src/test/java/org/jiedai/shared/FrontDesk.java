package org.jiedai.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.Trade;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Vehicle;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.store.BayKind;

/** People, a car and some work for the front desk's tests. */
public final class FrontDesk {
    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    public static final String ORDER = "RO-SH01-20261123-0001";
    public static final Actor ADVISOR = new Actor("wangxy", "SH01", Set.of(Role.SERVICE_ADVISOR));
    public static final Actor CLERK = new Actor("gujy", "SH01", Set.of(Role.INFORMATION_CLERK));
    public static final Actor TECHNICIAN = new Actor("zhouq", "SH01", Set.of(Role.TECHNICIAN));
    public static final Actor ADVISOR_ELSEWHERE = new Actor("linh", "SH02", Set.of(Role.SERVICE_ADVISOR));
    public static final Actor SYSTEM = Actor.system("wangxy", "SH01");

    private FrontDesk() {}

    public static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }

    public static Customer customer() {
        return new Customer(
                new CustomerNo("CU-SH01-0001"), "SH01", "李建国", "lijianguo", "ljg", new Phone("13812345678"));
    }

    public static Vehicle car() {
        return new Vehicle(
                new VehicleNo("VH-SH01-0001"),
                "SH01",
                new CustomerNo("CU-SH01-0001"),
                new Plate("沪A7C502"),
                new Vin("LSVAL41Z882104202"),
                "途观L",
                Energy.PETROL);
    }

    public static LabourOperation operation(String code, int minutes, int difficulty) {
        return Built.of(
                LabourOperation.class,
                "code",
                code,
                "name",
                "项目 " + code,
                "trade",
                Trade.MAINTENANCE,
                "bayKind",
                BayKind.GENERAL,
                "minutes",
                minutes,
                "difficulty",
                difficulty,
                "parts",
                List.of());
    }

    /** One line of 120.00 labour and two parts at 68.50: 257.00. */
    public static LineItem line(int lineNo) {
        return new LineItem(
                lineNo,
                "MT-0020",
                "小保养",
                "MAINTENANCE",
                60,
                1,
                new BigDecimal("120.00"),
                "CUSTOMER",
                List.of(new PartItem("OIL", "机油", 2, new BigDecimal("68.50"), null)),
                new BigDecimal("120.00"),
                null,
                null,
                null,
                null);
    }

    public static VisitBegan visit() {
        return new VisitBegan(
                new Cover(UUID.randomUUID(), "SH01", ORDER, NINE, "wangxy"),
                null,
                "CU-SH01-0001",
                "VH-SH01-0001",
                new Car("沪A7C502", "途观L"),
                new Contact("李建国", "13812345678"),
                "怠速抖动",
                List.of(),
                null);
    }
}
