package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedai.appointment.AppointmentSheet;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartKind;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.customer.Visitor;
import org.jiedai.delivery.Deliveries;
import org.jiedai.delivery.Delivery;
import org.jiedai.document.DocumentKey;
import org.jiedai.document.DocumentKind;
import org.jiedai.document.DocumentRule;
import org.jiedai.document.Paper;
import org.jiedai.estimate.Estimate;
import org.jiedai.estimate.EstimateState;
import org.jiedai.estimate.Estimates;
import org.jiedai.estimate.SignedVersion;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.SettledLine;
import org.jiedai.reception.DamageMark;
import org.jiedai.reception.Position;
import org.jiedai.reception.Reception;
import org.jiedai.reception.Receptions;
import org.jiedai.reception.StationFinding;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.Capitals;
import org.jiedai.shared.Ink;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/** What stands on the front desk's papers; several stages know a part of it each. */
@ApplicationScoped
public class PaperFacts {
    private static final String ORDER_PAGE = "/repairorder/repair-order.xhtml?no=";

    @Inject
    private Estimates estimates;

    @Inject
    private Receptions receptions;

    @Inject
    private RepairOrders orders;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Customers customers;

    /** Who came and what they said; of a former owner's visit neither. */
    public record Came(Visitor visitor, String complaint) {}

    /** A part on the settlement, with what the standard asks to be named of it (JT/T 1133). */
    public record Material(int lineNo, PartItem part, String brand, PartKind kind, String payer) {}

    /** One position of the walkaround, in its order, whether it was looked at, and what was found there. */
    public record Seen(Position position, boolean seen, String note, List<DamageMark> marks) {}

    /** The booking's register sheet (A1 to A6). */
    Paper register(AppointmentSheet sheet, String language) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("sheet", sheet);
        facts.put("row", sheet.row());
        facts.put(
                "labour",
                sum(sheet.lines().stream().map(line -> new Money(line.labour())).toList()));
        facts.put(
                "material",
                new Money(sheet.total())
                        .minus(sum(sheet.lines().stream()
                                .map(line -> new Money(line.labour()))
                                .toList())));
        return new Paper(
                new DocumentKey(DocumentKind.REGISTER, sheet.row().number().value(), 0, language),
                "/appointment/appointment.xhtml?no=" + sheet.row().number(),
                false,
                facts);
    }

    /** What was seen around the car (R3 to R6). */
    Paper walkaround(RepairOrderNo number, Came came, String language) {
        Reception reception = receptions.get(number);
        DocumentRule.NOTHING_YET.unless(!reception.stations().isEmpty(), number);
        Map<String, Object> facts = ofVisit(orders.get(number), came);
        facts.put("reception", reception);
        facts.put(
                "positions",
                Arrays.stream(Position.values())
                        .map(position -> seen(position, reception))
                        .toList());
        return new Paper(
                new DocumentKey(DocumentKind.WALKAROUND, number.value(), 0, language),
                "/reception/reception.xhtml?no=" + number,
                false,
                facts);
    }

    private static Seen seen(Position position, Reception reception) {
        Optional<StationFinding> station = reception.stations().stream()
                .filter(one -> one.position() == position)
                .findFirst();
        return new Seen(
                position,
                station.isPresent(),
                station.map(StationFinding::note).orElse(null),
                reception.marks().stream()
                        .filter(mark -> mark.position() == position)
                        .toList());
    }

    /** The present version of the visit's estimate, with its signature if it bears one (R7, R8). */
    Paper estimate(RepairOrderNo number, Came came, String language) {
        Estimate estimate = estimates.get(number.value());
        DocumentRule.NOTHING_YET.unless(!estimate.job().items().isEmpty(), number);
        Map<String, Object> facts = ofVisit(orders.get(number), came);
        facts.put("estimate", estimate);
        facts.put("lines", estimate.job().items());
        facts.put("others", estimate.total().minus(estimate.due()));
        boolean signed = estimate.state() == EstimateState.SIGNED;
        if (signed) {
            SignedVersion last = estimate.signatures().get(estimate.signatures().size() - 1);
            facts.put("signedAt", last.signedAt());
            facts.put("hash", last.hash());
            facts.put(Ink.strokes(last.signature()).isEmpty() ? "evidence" : "signature", last.signature());
        }
        return new Paper(
                new DocumentKey(DocumentKind.ESTIMATE, number.value(), estimate.versionNo(), language),
                ORDER_PAGE + number,
                signed,
                facts);
    }

    /** What the workshop does for the visit (R10). */
    Paper ticket(RepairOrderNo number, String language) {
        RepairOrder order = orders.get(number);
        DocumentRule.NOTHING_YET.unless(order.agreement().keyTag() != null, number);
        List<LineItem> lines = order.job().items();
        Map<String, Object> facts = ofVisit(order, new Came(order.visitor(), order.complaint()));
        facts.put("lines", lines);
        facts.put("keyTag", text(order.agreement().keyTag()));
        facts.put("technician", order.repair().technician());
        facts.put("bay", text(order.repair().bay()));
        facts.put("promisedAt", order.promise().present());
        return new Paper(
                new DocumentKey(DocumentKind.WORK_TICKET, number.value(), 0, language),
                "/workshop/ticket.xhtml?no=" + number,
                false,
                facts);
    }

    /** What is to be paid, by whom, beside what was signed (R20). */
    Paper settlement(RepairOrderNo number, String language) {
        Delivery delivery = deliveries.get(number);
        Vehicle car = customers.vehicle(delivery.vehicleNo());
        RepairOrder order = orders.get(number);
        List<SettledLine> lines = delivery.settledLines();
        Map<String, Object> facts = new HashMap<>();
        facts.put("delivery", delivery);
        facts.put("lines", lines);
        facts.put("material", lines.stream().flatMap(this::materials).toList());
        facts.put("shares", Share.of(lines));
        facts.put("others", delivery.total().minus(delivery.due()));
        facts.put("difference", delivery.due().minus(delivery.signedTotal()));
        facts.put("discount", Share.takenOff(lines));
        facts.put("inCapitals", Capitals.of(delivery.due()));
        facts.put("owner", customers.get(order.visitor().customerNo()).name());
        facts.put("phone", order.visitor().phone().masked());
        facts.put("vin", text(car.vin()));
        facts.put("engine", text(car.engineNo()));
        facts.put("receivedAt", receptions.get(number).kitFittedAt());
        return new Paper(
                new DocumentKey(DocumentKind.SETTLEMENT, number.value(), 0, language),
                "/delivery/delivery.xhtml?no=" + number,
                false,
                facts);
    }

    private Stream<Material> materials(SettledLine line) {
        return line.parts().stream().map(part -> {
            Part known = catalogue.part(part.partCode());
            return new Material(line.lineNo(), part, text(known.brand()), known.kind(), line.payer());
        });
    }

    private Map<String, Object> ofVisit(RepairOrder order, Came came) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("visitor", came.visitor());
        facts.put("advisor", order.advisor());
        facts.put("complaint", text(came.complaint()));
        facts.put("mileage", String.valueOf(receptions.get(order.number()).mileage()));
        facts.put("stay", order.agreement().stay());
        facts.put("vin", text(customers.vehicle(order.visitor().vehicleNo()).vin()));
        return facts;
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
