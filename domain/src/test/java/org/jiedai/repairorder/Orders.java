package org.jiedai.repairorder;

import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.at;
import static org.jiedai.shared.FrontDesk.line;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.EstimateChanged;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.LineResult;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.shared.FrontDesk;

/** A repair order taken as far along its life as a test needs it. */
final class Orders {
    static final String REQUISITION = "PR-SH01-20261123-0001";

    static final String DRAWN = "PR-SH01-20261123-0099";

    private Orders() {}

    static RepairOrder begun() {
        return new RepairOrder(FrontDesk.visit(), ADVISOR.at(NINE));
    }

    /** Two lines of 257.00, promised two hours after nine. */
    static RepairOrder agreed() {
        RepairOrder order = begun();
        order.received(35_600, ADVISOR.at(NINE));
        order.agree(signed(1), ADVISOR.at(NINE));
        return order;
    }

    static RepairOrder inRepair() {
        RepairOrder order = agreed();
        order.chooseStay(Stay.WAITING, null, ADVISOR.at(NINE));
        order.release("K12", ADVISOR.at(NINE));
        order.assigned(
                new TechnicianAssigned(new Cover(UUID.randomUUID(), "SH01", ORDER, NINE, "zhaogq"), "zhouq", "3"),
                SYSTEM.at(NINE));
        return order;
    }

    static RepairOrder inspecting(LineResult... results) {
        RepairOrder order = inRepair();
        order.repairFinished(
                new RepairFinished(
                        new Cover(UUID.randomUUID(), "SH01", ORDER, at(60), "zhouq"), "zhouq", List.of(results)),
                SYSTEM.at(at(60)));
        return order;
    }

    static RepairOrder inspecting() {
        return inspecting(done(1), done(2));
    }

    static RepairOrder reviewing(LineResult... results) {
        RepairOrder order = inspecting(results);
        order.partsIssued(drawn(), SYSTEM.at(at(61)));
        order.pass(ADVISOR.at(at(61)));
        order.declineWash(ADVISOR.at(at(62)));
        return order;
    }

    static EstimateSigned signed(int version) {
        return new EstimateSigned(
                new Cover(UUID.randomUUID(), "SH01", ORDER, NINE, "wangxy"),
                version,
                "hash",
                new BigDecimal("514.00"),
                at(120),
                List.of(line(1), line(2)));
    }

    static EstimateChanged changed(int version) {
        return new EstimateChanged(new Cover(UUID.randomUUID(), "SH01", ORDER, at(5), "wangxy"), version);
    }

    static PartsRequested requested(int quantity) {
        return new PartsRequested(
                new Cover(UUID.randomUUID(), "SH01", ORDER, at(9), "zhouq"),
                REQUISITION,
                null,
                "沪A7C502",
                "zhouq",
                List.of(new RequestedItem(1, "OIL", "机油", quantity, new BigDecimal("70.00"), null)));
    }

    /** Extra work of one line, found and asked about. */
    static ExtraWork asked() {
        ExtraWork extra = new ExtraWork(
                new ExtraWorkFound(
                        new Cover(UUID.randomUUID(), "SH01", ORDER, at(20), "zhouq"),
                        "EW-SH01-20261123-0001",
                        "刹车片磨损到极限",
                        true,
                        1,
                        List.of(line(1)),
                        null),
                SYSTEM.at(at(20)));
        extra.askByPhone(ADVISOR.at(at(25)));
        return extra;
    }

    /** The same with the customer's word. */
    static ExtraWork answered(boolean agreed) {
        ExtraWork extra = asked();
        extra.answer(Map.of(1, agreed), "电话录音", ADVISOR.at(at(29)));
        return extra;
    }

    static LineResult done(int lineNo) {
        return new LineResult(lineNo, true, 55, null);
    }

    /** Both lines' parts, as agreed. */
    private static PartsIssued drawn() {
        return issued(DRAWN, new int[] {1, 2, 2}, new int[] {2, 2, 2});
    }

    /** Line, asked, issued. */
    static PartsIssued issued(String requisition, int[]... lines) {
        return new PartsIssued(
                new Cover(UUID.randomUUID(), "SH01", ORDER, at(10), "guozm"),
                requisition,
                "zhouq",
                Arrays.stream(lines)
                        .map(line -> new IssuedItem(
                                line[0], "OIL", "机油", line[1], line[2], line[1] - line[2], new BigDecimal("70.00")))
                        .toList(),
                null);
    }

    static PartsReturned returned(String requisition, int lineNo, int quantity) {
        return new PartsReturned(
                new Cover(UUID.randomUUID(), "SH01", ORDER, at(20), "guozm"), requisition, lineNo, "OIL", quantity);
    }

    static PartsIssued issued(int asked, int issued) {
        return new PartsIssued(
                new Cover(UUID.randomUUID(), "SH01", ORDER, at(10), "guozm"),
                REQUISITION,
                "zhouq",
                List.of(new IssuedItem(1, "OIL", "机油", asked, issued, asked - issued, new BigDecimal("68.50"))),
                null);
    }

    static PartsReturned returned(int quantity) {
        return new PartsReturned(
                new Cover(UUID.randomUUID(), "SH01", ORDER, at(20), "guozm"), REQUISITION, 1, "OIL", quantity);
    }
}
