package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.RegisterService;
import org.jiedai.appointment.Registration;
import org.jiedai.appointment.Slot;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.cashier.CashierService;
import org.jiedai.cashier.Payment;
import org.jiedai.cashier.PaymentMeans;
import org.jiedai.catalogue.Payer;
import org.jiedai.container.RealEar;
import org.jiedai.container.Sql;
import org.jiedai.container.Staff;
import org.jiedai.customer.CarEntry;
import org.jiedai.delivery.DeliveryService;
import org.jiedai.delivery.WalkThrough;
import org.jiedai.estimate.EstimateService;
import org.jiedai.followup.FollowUpService;
import org.jiedai.followup.Survey;
import org.jiedai.parts.PickService;
import org.jiedai.parts.RequisitionService;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.DamageKind;
import org.jiedai.reception.DamageMark;
import org.jiedai.reception.Documents;
import org.jiedai.reception.Position;
import org.jiedai.reception.ReceptionService;
import org.jiedai.repairorder.ExtraWorkService;
import org.jiedai.repairorder.InspectionService;
import org.jiedai.repairorder.ProgressJudgement;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.Stay;
import org.jiedai.screens.Reception;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.jiedai.wash.WashService;
import org.jiedai.workshop.FindingService;
import org.jiedai.workshop.JobService;
import org.jiedai.workshop.NewFinding;
import org.jiedai.workshop.PlanService;
import org.jiedai.workshop.RequestService;
import org.jiedai.workshop.WantedPart;
import org.jiedai.workshop.WorkTicketService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole story on the deployed EAR: real roles, real transactions, and every desk waits until the queue has brought
 * it what the desk before has done.
 */
@ExtendWith(ArquillianExtension.class)
class LifeOfARepairOrderIT {
    private static final String STORE = "SH01";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> WORK = List.of("MT-0020");
    private static final String EXTRA_WORK = "CH-0010";
    private static final String PIN = "2468";
    private static final Phone PHONE = new Phone("15802104299");
    private static final Plate PLATE = new Plate("沪A7C502");
    private static final VehicleNo CAR = new VehicleNo("VH-SH01-00001");

    @Inject
    private RegisterService register;

    @Inject
    private SlotOffers offers;

    @Inject
    private BookingService booking;

    @Inject
    private PlanService plans;

    @Inject
    private PickService picks;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private ReceptionService reception;

    @Inject
    private EstimateService estimates;

    @Inject
    private RepairOrderService orders;

    @Inject
    private WorkTicketService tickets;

    @Inject
    private RequestService requests;

    @Inject
    private RequisitionService counter;

    @Inject
    private JobService jobs;

    @Inject
    private FindingService findings;

    @Inject
    private ExtraWorkService extraWork;

    @Inject
    private InspectionService inspection;

    @Inject
    private WashService wash;

    @Inject
    private DeliveryService delivery;

    @Inject
    private CashierService cashier;

    @Inject
    private FollowUpService followUp;

    @Inject
    private Clock clock;

    @Inject
    private Sql sql;

    private AppointmentNo appointment;
    private RepairOrderNo order;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(LifeOfARepairOrderIT.class, Sql.class, Staff.class);
    }

    @Test
    void one_car_goes_through_every_desk_of_the_deployed_application() {
        theClerkBooks();
        workshopAndPartsPrepare();
        theCarIsReceived();
        theEstimateIsSignedAndTheCarReleased();
        theWorkshopAsksForParts();
        theCounterHandsThemOut();
        moreIsFoundAndAgreed();
        theWorkIsDoneAndFailsItsInspectionOnce();
        theCarIsWashed();
        theCarIsShownAndPaid();
        theCustomerIsSeenOffAndCalled();
        nothingIsStuckAndEverythingHappenedOnce();
    }

    private void theClerkBooks() {
        Staff clerk = Staff.of("gujy", STORE, Role.INFORMATION_CLERK);
        appointment = clerk.get(() ->
                register.register(new Registration(UUID.randomUUID(), null, PHONE, 8, CarEntry.of(CAR), "保养到期", WORK)));
        Slot slot = clerk.get(() -> offers.find(new SlotSearch(STORE, WORK, appointment), null))
                .slots()
                .get(1);
        clerk.does(() -> booking.chooseSlot(appointment, version("appointment", appointment.value()), slot.start()));
        clerk.does(() -> booking.readBack(appointment, version("appointment", appointment.value()), "时间、项目已复述"));
        clerk.does(() -> booking.book(appointment, version("appointment", appointment.value()), false, null));
        assertThat(sql.value("select thanked_at from call_record where appointment_no = ?", appointment.value()))
                .isNotNull();
        assertThat(state("appointment", appointment.value())).isEqualTo("BOOKED");
        assertThat(state("estimate", appointment.value())).isNotNull();
        assertThat(sql.number("select count(*) from slot_hold where appointment_no = ?", appointment.value()))
                .isPositive();
    }

    private void workshopAndPartsPrepare() {
        awaitState("appointment_plan", appointment.value(), "PROPOSED");
        String technician = sql.value("select technician from appointment_plan where number = ?", appointment.value());
        String bay = sql.value("select bay from appointment_plan where number = ?", appointment.value());
        controller()
                .does(() -> plans.plan(appointment, version("appointment_plan", appointment.value()), technician, bay));
        awaitValue("1", "select planned from appointment where number = ?", appointment.value());

        awaitState("pick_task", appointment.value(), "OPEN");
        String place = sql.value(
                "select code from shelf_place where store_code = ? and order_no is null order by code limit 1", STORE);
        storekeeper().does(() -> picks.pickAll(appointment, version("pick_task", appointment.value())));
        storekeeper().does(() -> picks.shelve(appointment, version("pick_task", appointment.value()), place));
        awaitValue(place, "select shelf_place from appointment where number = ?", appointment.value());
    }

    private void theCarIsReceived() {
        RecordNo arrival = advisor().get(() -> arrivals.arrive(PLATE, null, null));
        advisor().does(() -> arrivals.greet(arrival, version("arrival", arrival.value())));
        order = advisor()
                .get(() -> arrivals.checkIn(
                        arrival,
                        version("arrival", arrival.value()),
                        CarEntry.of(CAR),
                        appointment,
                        "保养，刹车有异响",
                        WORK,
                        null));
        String vin = sql.value("select vin from vehicle where number = ?", CAR.value());
        int mileage = sql.number("select mileage from vehicle where number = ?", CAR.value()) + 1_000;
        Documents seen = new Documents(true, true, null, new Vin(vin), "DKV031800", null, mileage, null);
        advisor().does(() -> reception.checkDocuments(order, version("reception"), CAR, seen));
        advisor().does(() -> reception.fitKit(order, version("reception")));
        advisor().does(() -> reception.examineInterior(order, version("reception"), List.of(), null, 5, "无"));
        Arrays.stream(Position.values()).skip(1).forEach(position -> {
            List<DamageMark> marks = List.of(new DamageMark(position, 20, 30, DamageKind.SCRATCH, null));
            advisor().does(() -> reception.examine(order, version("reception"), position, marks, null));
        });
        advisor().does(() -> reception.remindValuables(order, version("reception"), "无贵重物品"));
        assertThat(sql.number("select mileage from repair_order where number = ?", order.value()))
                .isEqualTo(mileage);
        assertThat(state("appointment", appointment.value())).isEqualTo("ARRIVED");
    }

    private void theEstimateIsSignedAndTheCarReleased() {
        advisor()
                .does(() -> estimates.tell(
                        order, version("estimate"), clock.instant().plus(Duration.ofHours(3))));
        advisor().does(() -> estimates.sign(order, version("estimate"), Reception.SIGNATURE));
        advisor().does(() -> orders.chooseStay(order, version("repair_order"), Stay.WAITING, PHONE));
        advisor().does(() -> orders.release(order, version("repair_order"), "K12"));
        assertThat(sql.value(
                        "select content from estimate_signature s join estimate e on e.id = s.estimate_id"
                                + " where e.number = ?",
                        order.value()))
                .contains("小保养");
    }

    private void theWorkshopAsksForParts() {
        await().atMost(SOON).until(() -> state("work_ticket", order.value()) != null);
        String bay = sql.value("select bay from work_ticket where number = ?", order.value());
        controller().does(() -> tickets.assign(order, version("work_ticket"), "zhouq", bay));
        awaitValue("zhouq", "select technician from repair_order where number = ?", order.value());
        technician().does(() -> jobs.start(order, version("work_ticket"), 1));
        technician().get(() -> requests.ask(order, version("work_ticket"), wanted(1, WORK.get(0))));
    }

    private void theCounterHandsThemOut() {
        handOut();
        assertThat(sql.number(
                        "select sum(issued) from issued_part i join repair_order o on o.id = i.repair_order_id"
                                + " where o.number = ?",
                        order.value()))
                .isPositive();
    }

    private void moreIsFoundAndAgreed() {
        RecordNo found = technician()
                .get(() -> findings.report(
                        order, version("work_ticket"), new NewFinding("前刹车片磨损至 2 mm", true, 1, List.of(EXTRA_WORK))));
        awaitState("extra_work", found.value(), "FOUND");
        advisor().does(() -> extraWork.askByPhone(found, version("extra_work", found.value())));
        advisor()
                .does(() -> extraWork.answer(
                        found, version("extra_work", found.value()), Map.of(1, true), "电话 15:02 李建国同意"));
        awaitValue(
                "2",
                "select count(*) from ticket_line l join work_ticket t on t.id = l.ticket_id where t.number = ?",
                order.value());
        advisor().does(() -> orders.checkProgress(order, version("repair_order"), ProgressJudgement.ON_TIME, "一切正常"));
        technician().get(() -> requests.ask(order, version("work_ticket"), wanted(2, EXTRA_WORK)));
        handOut();
    }

    private void theWorkIsDoneAndFailsItsInspectionOnce() {
        work(1, 2);
        awaitState("repair_order", order.value(), "INSPECTING");
        advisor().does(() -> inspection.fail(order, version("repair_order"), List.of(1), "放油螺栓渗油"));
        awaitValue(
                "1",
                "select count(*) from history h join work_ticket t on t.id = h.subject_id"
                        + " where t.number = ? and h.act like '%REWORK'",
                order.value());
        work(1);
        awaitState("repair_order", order.value(), "INSPECTING");
        advisor().does(() -> inspection.pass(order, version("repair_order")));
        assertThat(sql.number("select reworks from repair_order where number = ?", order.value()))
                .isEqualTo(1);
    }

    private void theCarIsWashed() {
        advisor().does(() -> inspection.sendToWash(order, version("repair_order")));
        awaitState("wash_task", order.value(), "WAITING");
        Staff washer = Staff.of("dingfs", STORE, Role.WASHER);
        washer.does(() -> wash.start(order, version("wash_task")));
        washer.does(() -> wash.report(order, version("wash_task")));
        awaitState("repair_order", order.value(), "WASHED");
        advisor().does(() -> inspection.acceptWash(order, version("repair_order")));
        awaitState("wash_task", order.value(), "ACCEPTED");
        advisor().does(() -> inspection.review(order, version("repair_order"), null));
    }

    private void theCarIsShownAndPaid() {
        advisor().does(() -> delivery.prepare(order, version("delivery"), true, true, "按实际结算"));
        advisor().does(() -> delivery.show(order, version("delivery"), new WalkThrough(true, true, true, true, true)));
        advisor().does(() -> delivery.handToCashier(order, version("delivery")));
        await().atMost(SOON).until(() -> state("settlement", order.value()) != null);
        Staff cash = Staff.of("shenyl", STORE, Role.CASHIER);
        cash.does(() -> cashier.sign(order, version("settlement"), "李建国", Reception.SIGNATURE));
        Money open = Money.of(sql.value("select open_amount from settlement where number = ?", order.value()));
        assertThat(open)
                .isEqualTo(
                        Money.of(sql.value("select signed_total from repair_order where number = ?", order.value())));
        Payment payment = new Payment(UUID.randomUUID(), Payer.CUSTOMER, PaymentMeans.WECHAT, open);
        cash.does(() -> cashier.pay(order, version("settlement"), payment));
        assertThat(sql.value("select open_amount from settlement where number = ?", order.value()))
                .isEqualTo("0.00");
    }

    private void theCustomerIsSeenOffAndCalled() {
        awaitState("delivery", order.value(), "PAID");
        advisor().does(() -> delivery.advise(order, version("delivery"), "轮胎花纹偏浅"));
        advisor().does(() -> delivery.seeOff(order, version("delivery"), true));
        assertThat(state("repair_order", order.value())).isEqualTo("CLOSED");
        await().atMost(SOON).until(() -> state("follow_up_call", order.value()) != null);
        Staff agent = Staff.of("hanxy", STORE, Role.FOLLOW_UP_AGENT);
        agent.does(() -> followUp.begin(order, version("follow_up_call")));
        agent.does(() -> followUp.survey(order, version("follow_up_call"), new Survey(5, 5, true, true, "满意")));
        agent.does(() -> followUp.tell(order, version("follow_up_call")));
        agent.does(() -> followUp.thank(order, version("follow_up_call")));
        assertThat(state("follow_up_call", order.value())).isEqualTo("CLOSED");
    }

    private void nothingIsStuckAndEverythingHappenedOnce() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sql.column(
                                "select distinct state from hand_off where order_no in (?, ?)",
                                order.value(),
                                appointment.value()))
                        .containsExactly("TAKEN"));
        assertThat(sql.number(
                        "select count(*) from hand_off h where order_no in (?, ?) and (select count(*) from inbox i"
                                + " where i.message_id = h.message_id and i.consumer = h.to_desk) <> 1",
                        order.value(),
                        appointment.value()))
                .isZero();
        assertThat(sql.column(
                        "select type from hand_off where order_no in (?, ?) order by occurred_at, id",
                        appointment.value(),
                        order.value()))
                .containsSubsequence(
                        "AppointmentBooked",
                        "AppointmentPlanned",
                        "PartsShelved",
                        "RepairReleased",
                        "TechnicianAssigned",
                        "PartsRequested",
                        "PartsIssued",
                        "ExtraWorkFound",
                        "ExtraWorkDecided",
                        "RepairFinished",
                        "ReworkOrdered",
                        "RepairFinished",
                        "WashRequested",
                        "WashFinished",
                        "WashJudged",
                        "SettlementRequested",
                        "SettlementPaid",
                        "VehicleDelivered");
        assertThat(sql.number(
                        "select count(distinct actor) from audit_entry where subject in (?, ?)",
                        order.value(),
                        appointment.value()))
                .isGreaterThanOrEqualTo(7);
    }

    /** What the counter has got for this order, handed over completely. */
    private void handOut() {
        await().atMost(SOON).until(() -> waitingRequisition() != null);
        String requisition = waitingRequisition();
        Map<Integer, Integer> all = sql
                .column(
                        "select concat(l.position, ' ', l.asked) from requisition_line l join parts_requisition r"
                                + " on r.id = l.requisition_id where r.number = ?",
                        requisition)
                .stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(line -> Integer.valueOf(line[0]), line -> Integer.valueOf(line[1])));
        storekeeper()
                .does(() -> counter.issue(
                        new RecordNo(requisition), version("parts_requisition", requisition), "zhouq", PIN, all));
        awaitValue("COMPLETE", "select state from asked_parts where number = ?", requisition);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                sql.number("select count(*) from issued_part where requisition_no = ?", requisition))
                        .isEqualTo(all.size()));
    }

    private String waitingRequisition() {
        return sql.value(
                "select number from parts_requisition where repair_order_no = ? and state = 'WAITING'", order.value());
    }

    private List<WantedPart> wanted(int line, String operation) {
        return sql
                .column(
                        "select concat(part_code, ' ', quantity) from operation_part where operation_code = ?",
                        operation)
                .stream()
                .map(part -> part.split(" ", -1))
                .map(part -> new WantedPart(line, part[0], Integer.parseInt(part[1])))
                .toList();
    }

    private void work(int... lines) {
        IntStream.of(lines).forEach(line -> {
            if (sql.number(
                            "select count(*) from ticket_line l join work_ticket t on t.id = l.ticket_id"
                                    + " where t.number = ? and l.line_no = ? and l.state = 'RUNNING'",
                            order.value(),
                            line)
                    == 0) {
                technician().does(() -> jobs.start(order, version("work_ticket"), line));
            }
            technician().does(() -> jobs.finish(order, version("work_ticket"), line));
        });
        technician().does(() -> jobs.selfCheck(order, version("work_ticket")));
    }

    private int version(String table) {
        return version(table, order.value());
    }

    private int version(String table, String number) {
        return sql.number("select version from " + table + " where number = ?", number);
    }

    private String state(String table, String number) {
        return sql.value("select state from " + table + " where number = ?", number);
    }

    private void awaitState(String table, String number, String state) {
        awaitValue(state, "select state from " + table + " where number = ?", number);
    }

    private void awaitValue(String expected, String query, String number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sql.value(query, number)).isEqualTo(expected));
    }

    private static Staff advisor() {
        return Staff.of("wangxy", STORE, Role.SERVICE_ADVISOR);
    }

    private static Staff controller() {
        return Staff.of("zhaogq", STORE, Role.WORKSHOP_CONTROLLER);
    }

    private static Staff technician() {
        return Staff.of("zhouq", STORE, Role.TECHNICIAN);
    }

    private static Staff storekeeper() {
        return Staff.of("guozm", STORE, Role.STOREKEEPER);
    }
}
