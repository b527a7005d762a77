package org.jiedai.demo;

import static org.jiedai.demo.Station.ADVISOR;
import static org.jiedai.demo.Station.AGENT;
import static org.jiedai.demo.Station.CASHIER;
import static org.jiedai.demo.Station.WASHER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiedai.cashier.Payment;
import org.jiedai.cashier.PaymentMeans;
import org.jiedai.catalogue.Payer;
import org.jiedai.customer.CarEntry;
import org.jiedai.delivery.WalkThrough;
import org.jiedai.demo.Course.Extra;
import org.jiedai.reception.DamageKind;
import org.jiedai.reception.DamageMark;
import org.jiedai.reception.Documents;
import org.jiedai.reception.Position;
import org.jiedai.repairorder.Stay;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** The steps of a visit, desk by desk, as its course has them. */
public final class Steps {
    private static final String INK = "{\"lines\":[[[20,20],[80,50]]]}";

    private final Course course;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Course course) {
        this.course = course;
    }

    /** All that will happen, in its order. */
    public static List<Step> of(Course course) {
        if (course.kind() == Course.Kind.BOOKING) {
            return BookingSteps.AND_BACK;
        }
        Steps all = new Steps(course);
        if (course.booked()) {
            all.steps.addAll(BookingSteps.ALL);
        }
        all.arrive();
        all.receive();
        all.agree();
        all.release();
        all.steps.addAll(WorkshopSteps.of(course));
        all.inspect();
        if (course.wash()) {
            all.wash();
        }
        all.deliver();
        all.settle();
        all.seeOff();
        all.followUp();
        return List.copyOf(all.steps);
    }

    static RepairOrderNo order(Visit visit) {
        return new RepairOrderNo(visit.orderNo());
    }

    private void arrive() {
        Step arrival = Step.of(
                ADVISOR,
                "ArrivalAct.ARRIVE",
                Sheet.NONE,
                (desks, visit, version) -> visit.arrival(desks.arrivals()
                        .arrive(visit.cast().plate(), visit.cast().who(), null)
                        .value()));
        steps.add(course.booked() ? arrival.after(Awaited.PREPARED) : arrival);
        steps.add(Step.of(
                ADVISOR,
                "ArrivalAct.GREET",
                Sheet.ARRIVAL,
                (desks, visit, version) -> desks.arrivals().greet(new RecordNo(visit.arrivalNo()), version)));
        steps.add(Step.of(
                ADVISOR,
                "ArrivalAct.CHECK_IN",
                Sheet.ARRIVAL,
                (desks, visit, version) -> visit.order(desks.arrivals()
                        .checkIn(
                                new RecordNo(visit.arrivalNo()),
                                version,
                                CarEntry.of(visit.cast().vehicle()),
                                visit.appointmentNo() == null ? null : new AppointmentNo(visit.appointmentNo()),
                                visit.cast().complaint(),
                                visit.course().work(),
                                null)
                        .value())));
    }

    private void receive() {
        steps.add(Step.of(
                ADVISOR,
                "ReceptionAct.CHECK_DOCUMENTS",
                Sheet.RECEPTION,
                (desks, visit, version) -> desks.reception()
                        .checkDocuments(order(visit), version, visit.cast().vehicle(), seen(visit))));
        steps.add(Step.of(
                ADVISOR,
                "ReceptionAct.FIT_KIT",
                Sheet.RECEPTION,
                (desks, visit, version) -> desks.reception().fitKit(order(visit), version)));
        steps.add(Step.of(
                ADVISOR,
                "ReceptionAct.EXAMINE",
                Sheet.RECEPTION,
                (desks, visit, version) ->
                        desks.reception().examineInterior(order(visit), version, List.of(), null, 5, "无")));
        Arrays.stream(Position.values()).skip(1).map(Steps::examined).forEach(steps::add);
        steps.add(Step.of(
                ADVISOR,
                "ReceptionAct.REMIND_VALUABLES",
                Sheet.RECEPTION,
                (desks, visit, version) -> desks.reception().remindValuables(order(visit), version, "无贵重物品")));
    }

    private static Documents seen(Visit visit) {
        return new Documents(
                true,
                true,
                null,
                visit.cast().vin(),
                "DKV031800",
                null,
                visit.cast().mileage(),
                null);
    }

    private static Step examined(Position position) {
        List<DamageMark> marks = position == Position.REAR
                ? List.of(new DamageMark(position, 20, 30, DamageKind.SCRATCH, null))
                : List.of();
        return Step.of(
                ADVISOR,
                "ReceptionAct.EXAMINE",
                Sheet.RECEPTION,
                (desks, visit, version) -> desks.reception().examine(order(visit), version, position, marks, null));
    }

    /** What was booked stands on the estimate already. */
    private void agree() {
        if (!course.booked()) {
            course.work()
                    .forEach(operation -> steps.add(Step.of(
                            ADVISOR,
                            "EstimateAct.CHANGE",
                            Sheet.ESTIMATE,
                            (desks, visit, version) ->
                                    desks.estimates().add(order(visit), version, operation, Payer.CUSTOMER))));
        }
        steps.add(Step.of(
                ADVISOR,
                "EstimateAct.TELL",
                Sheet.ESTIMATE,
                (desks, visit, version) -> desks.estimates()
                        .tell(
                                order(visit),
                                version,
                                desks.now().plus(visit.cast().takes()))));
        steps.add(Step.of(
                ADVISOR,
                "EstimateAct.SIGN",
                Sheet.ESTIMATE,
                (desks, visit, version) -> desks.estimates().sign(order(visit), version, INK)));
    }

    private void release() {
        steps.add(Step.of(
                ADVISOR,
                "RepairOrderAct.CHOOSE_STAY",
                Sheet.ORDER,
                (desks, visit, version) -> desks.orders()
                        .chooseStay(
                                order(visit),
                                version,
                                Stay.WAITING,
                                visit.cast().phone())));
        steps.add(Step.of(
                ADVISOR,
                "RepairOrderAct.RELEASE",
                Sheet.ORDER,
                (desks, visit, version) -> desks.orders()
                        .release(order(visit), version, visit.cast().keyTag())));
    }

    private void inspect() {
        if (course.rework()) {
            steps.add(Step.of(
                            ADVISOR,
                            "RepairOrderAct.FAIL",
                            Sheet.ORDER,
                            (desks, visit, version) ->
                                    desks.inspection().fail(order(visit), version, List.of(1), "放油螺栓渗油"))
                    .after(Awaited.INSPECTION));
            steps.addAll(WorkshopSteps.again());
        }
        steps.add(Step.of(
                        ADVISOR,
                        "RepairOrderAct.PASS",
                        Sheet.ORDER,
                        (desks, visit, version) -> desks.inspection().pass(order(visit), version))
                .after(Awaited.INSPECTION));
    }

    private void wash() {
        steps.add(Step.of(
                ADVISOR,
                "RepairOrderAct.SEND_TO_WASH",
                Sheet.ORDER,
                (desks, visit, version) -> desks.inspection().sendToWash(order(visit), version)));
        steps.add(Step.of(
                        WASHER,
                        "WashAct.START",
                        Sheet.WASH,
                        (desks, visit, version) -> desks.wash().start(order(visit), version))
                .after(Awaited.WASH));
        steps.add(Step.of(
                WASHER,
                "WashAct.REPORT",
                Sheet.WASH,
                (desks, visit, version) -> desks.wash().report(order(visit), version)));
        steps.add(Step.of(
                        ADVISOR,
                        "RepairOrderAct.ACCEPT_WASH",
                        Sheet.ORDER,
                        (desks, visit, version) -> desks.inspection().acceptWash(order(visit), version))
                .after(Awaited.WASHED));
    }

    private void deliver() {
        if (!course.wash()) {
            steps.add(Step.of(
                    ADVISOR,
                    "RepairOrderAct.DECLINE_WASH",
                    Sheet.ORDER,
                    (desks, visit, version) -> desks.inspection().declineWash(order(visit), version)));
        }
        steps.add(Step.of(
                ADVISOR,
                "RepairOrderAct.REVIEW",
                Sheet.ORDER,
                (desks, visit, version) -> desks.inspection().review(order(visit), version, null)));
        steps.add(Step.of(
                ADVISOR,
                "DeliveryAct.PREPARE",
                Sheet.DELIVERY,
                (desks, visit, version) -> desks.delivery().prepare(order(visit), version, true, true, "按实际结算")));
        steps.add(Step.of(
                ADVISOR,
                "DeliveryAct.SHOW",
                Sheet.DELIVERY,
                (desks, visit, version) ->
                        desks.delivery().show(order(visit), version, new WalkThrough(true, true, true, true, true))));
        steps.add(Step.of(
                ADVISOR,
                "DeliveryAct.HAND_TO_CASHIER",
                Sheet.DELIVERY,
                (desks, visit, version) -> desks.delivery().handToCashier(order(visit), version)));
    }

    private void settle() {
        steps.add(Step.of(
                        CASHIER,
                        "SettlementAct.SIGN",
                        Sheet.SETTLEMENT,
                        (desks, visit, version) -> desks.cashier()
                                .sign(order(visit), version, visit.cast().customer(), INK))
                .after(Awaited.SETTLEMENT));
        steps.add(Step.of(CASHIER, "SettlementAct.PAY", Sheet.SETTLEMENT, Steps::pay));
    }

    private static void pay(Desks desks, Visit visit, int version) {
        Money open = desks.sight().open(visit.orderNo());
        desks.cashier()
                .pay(order(visit), version, new Payment(UUID.randomUUID(), Payer.CUSTOMER, PaymentMeans.WECHAT, open));
    }

    private void seeOff() {
        boolean declined = course.extra() == Extra.DECLINED;
        steps.add(Step.of(
                        ADVISOR,
                        "DeliveryAct.ADVISE",
                        Sheet.DELIVERY,
                        (desks, visit, version) ->
                                desks.delivery().advise(order(visit), version, null, declined ? "前刹车片磨损" : null))
                .after(Awaited.PAID));
        steps.add(Step.of(
                ADVISOR,
                "DeliveryAct.SEE_OFF",
                Sheet.DELIVERY,
                (desks, visit, version) -> desks.delivery().seeOff(order(visit), version, true)));
    }

    private void followUp() {
        steps.add(Step.of(
                        AGENT,
                        "FollowUpAct.BEGIN",
                        Sheet.CALL,
                        (desks, visit, version) -> desks.followUp().begin(order(visit), version))
                .after(Awaited.CALL));
        steps.add(Step.of(
                AGENT,
                "FollowUpAct.SURVEY",
                Sheet.CALL,
                (desks, visit, version) -> desks.followUp()
                        .survey(order(visit), version, visit.cast().survey())));
        steps.add(Step.of(
                AGENT,
                "FollowUpAct.TELL",
                Sheet.CALL,
                (desks, visit, version) -> desks.followUp().tell(order(visit), version)));
        steps.add(Step.of(
                AGENT,
                "FollowUpAct.THANK",
                Sheet.CALL,
                (desks, visit, version) -> desks.followUp().thank(order(visit), version)));
    }
}
