package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.PreparationService;
import org.jiedai.appointment.ReminderKind;
import org.jiedai.appointment.ReminderOutcome;
import org.jiedai.appointment.ReminderTimer;
import org.jiedai.appointment.Reminders;
import org.jiedai.cashier.CashierService;
import org.jiedai.cashier.Payment;
import org.jiedai.cashier.PaymentMeans;
import org.jiedai.cashier.SettlementState;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.Payer;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Energy;
import org.jiedai.delivery.Deliveries;
import org.jiedai.delivery.DeliveryState;
import org.jiedai.demo.Course;
import org.jiedai.estimate.EstimateState;
import org.jiedai.estimate.Estimates;
import org.jiedai.followup.ComplaintService;
import org.jiedai.followup.ComplaintState;
import org.jiedai.followup.Complaints;
import org.jiedai.followup.FollowUpCalls;
import org.jiedai.followup.FollowUpService;
import org.jiedai.followup.FollowUpState;
import org.jiedai.handoff.Desk;
import org.jiedai.parts.PartsRequisitions;
import org.jiedai.parts.PickState;
import org.jiedai.parts.PickTasks;
import org.jiedai.parts.RequisitionService;
import org.jiedai.parts.RequisitionState;
import org.jiedai.parts.Stock;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.Arrivals;
import org.jiedai.reception.Position;
import org.jiedai.reception.ReceptionService;
import org.jiedai.reception.ReceptionState;
import org.jiedai.reception.Receptions;
import org.jiedai.repairorder.ExtraWorkLink;
import org.jiedai.repairorder.ExtraWorkService;
import org.jiedai.repairorder.InspectionService;
import org.jiedai.repairorder.ProgressJudgement;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.telephone.CallRecord;
import org.jiedai.telephone.CallRecords;
import org.jiedai.wash.WashService;
import org.jiedai.wash.WashState;
import org.jiedai.wash.WashTasks;
import org.jiedai.workshop.AppointmentPlans;
import org.jiedai.workshop.FindingService;
import org.jiedai.workshop.JobService;
import org.jiedai.workshop.NewFinding;
import org.jiedai.workshop.PlanState;
import org.jiedai.workshop.RequestService;
import org.jiedai.workshop.TicketState;
import org.jiedai.workshop.WantedPart;
import org.jiedai.workshop.WorkTicket;
import org.jiedai.workshop.WorkTickets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One car through every desk, from the telephone call to the follow-up call: the real services of all desks in memory,
 * each hand-off as JSON through the real inbox of the next desk. The steps are those that every whole visit plays; what
 * is refused on the way and what happens beside them is told here.
 */
class LifeOfARepairOrderTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Phone PHONE = new Phone("13812345678");
    private static final Plate PLATE = new Plate("沪A7C502");
    private static final List<String> WORK = List.of("MT-0020", "TY-0010");
    private static final Course COURSE =
            new Course(Course.Kind.VISIT, true, WORK, Course.Extra.NONE, true, Course.Shortage.NONE, true);

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private AppointmentNo appointment;
    private VehicleNo car;
    private VisitInMemory visit;
    private RepairOrderNo order;

    @Test
    @Tag("A1")
    @Tag("A2")
    @Tag("A3")
    @Tag("A4")
    @Tag("A5")
    @Tag("A6")
    @Tag("A7")
    @Tag("A8")
    @Tag("A9")
    @Tag("R1")
    @Tag("R2")
    @Tag("R3")
    @Tag("R4")
    @Tag("R5")
    @Tag("R6")
    @Tag("R7")
    @Tag("R8")
    @Tag("R9")
    @Tag("R10")
    @Tag("R11")
    @Tag("R12")
    @Tag("R13")
    @Tag("R14")
    @Tag("R15")
    @Tag("R16")
    @Tag("R17")
    @Tag("R18")
    @Tag("R19")
    @Tag("R20")
    @Tag("R21")
    @Tag("R22")
    @Tag("R23")
    @Tag("R24")
    @Tag("F1")
    @Tag("F2")
    @Tag("F3")
    @Tag("F4")
    @Tag("F5")
    @Tag("F6")
    void one_car_goes_through_every_desk() {
        theCallIsAnsweredAndTheAppointmentBooked();
        workshopAndPartsPrepare();
        theCustomerIsReminded();
        theCarArrivesInTurn();
        theCarIsReceived();
        theEstimateIsSigned();
        theWorkshopTakesTheCar();
        partsAreDrawnAgainstTwoSignatures();
        extraWorkIsFoundAndAgreedInPart();
        progressIsCheckedBeforeThePromise();
        theWorkFailsItsInspectionOnce();
        theCarIsWashedTwice();
        theCarIsReviewedAndShown();
        theCustomerPaysInTwoWays();
        theCustomerIsSeenOff();
        theCustomerIsCalledAndComplains();
        everyHandOffWasPostedInItsOrder();
    }

    private void theCallIsAnsweredAndTheAppointmentBooked() {
        shop.as("gujy", Role.INFORMATION_CLERK);
        CarEntry entered = new CarEntry(null, "李建国", PHONE, PLATE, null, "途观L", Energy.PETROL);
        car = shop.the(CustomerService.class).resolve(entered).car();
        visit = new VisitInMemory(shop, new CarInMemory(car, PLATE, PHONE, TUESDAY), COURSE);
        visit.through("AppointmentAct.REGISTER");
        appointment = new AppointmentNo(visit.appointmentNo());
        CallRecord call = shop.the(CallRecords.class).get(booked().callNo());
        assertThat(call.inThreeRings()).isTrue();

        visit.through("AppointmentAct.READ_BACK");
        assertThat(call.thankedAt()).isNull();
        visit.through("AppointmentAct.BOOK");
        assertThat(call.thankedAt()).isEqualTo(shop.time().instant());

        assertThat(booked().state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(shop.the(Estimates.class).get(appointment.value()).total()).isEqualTo(Money.of("662.00"));
        assertThat(shop.notices()).containsExactly("APPOINTMENT_CONFIRMED");
        assertThat(shop.waiting(Desk.WORKSHOP)).containsExactly("AppointmentBooked");
        assertThat(shop.waiting(Desk.PARTS)).containsExactly("AppointmentBooked");
    }

    private void workshopAndPartsPrepare() {
        assertThat(shop.the(AppointmentPlans.class).find(appointment)).isEmpty();
        shop.carry();
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER);
        assertThat(shop.the(AppointmentPlans.class).get(appointment).technician())
                .isEqualTo(booked().slot().technician());
        visit.through("PlanAct.PLAN");
        shop.carry();
        assertThat(shop.the(AppointmentPlans.class).get(appointment).state()).isEqualTo(PlanState.PLANNED);
        assertThat(booked().preparation().ready()).isFalse();

        assertThat(oilReserved()).isEqualTo(4);
        visit.through("PickAct.SHELVE");
        shop.carry();
        assertThat(shop.the(PickTasks.class).get(appointment).state()).isEqualTo(PickState.SHELVED);
        assertThat(booked().preparation().ready()).isTrue();
    }

    private void theCustomerIsReminded() {
        Instant slot = booked().slot().start();
        shop.time().moveTo(slot.minus(Duration.ofDays(1)));
        shop.asNobody().the(ReminderTimer.class).look();
        shop.as("wangxy", Role.SERVICE_ADVISOR);
        assertThat(shop.the(Reminders.class).due(slot.minus(Duration.ofHours(2)), 0, 50))
                .isEmpty();
        shop.the(PreparationService.class).remind(appointment, 0, ReminderKind.DAY_AHEAD, ReminderOutcome.COMING);
        assertThat(shop.the(Reminders.class).open(appointment, ReminderKind.DAY_AHEAD))
                .isEmpty();
        shop.time().moveTo(slot.minus(Duration.ofHours(1)));
        shop.asNobody().the(ReminderTimer.class).look();
        shop.as("wangxy", Role.SERVICE_ADVISOR)
                .the(PreparationService.class)
                .remind(appointment, 0, ReminderKind.HOUR_AHEAD, ReminderOutcome.COMING);
    }

    private void theCarArrivesInTurn() {
        shop.time().moveTo(booked().slot().start().minus(Duration.ofMinutes(5)));
        shop.as("gujy", Role.INFORMATION_CLERK);
        ArrivalService arrivals = shop.the(ArrivalService.class);
        RecordNo walkIn = arrivals.arrive(new Plate("浙A5L570"), "散客", null);
        visit.through("ArrivalAct.ARRIVE");
        RecordNo arrival = new RecordNo(visit.arrivalNo());
        assertThat(shop.the(Arrivals.class).get(walkIn).calledAdvisor()).isEqualTo("sunl");
        assertThat(shop.the(Arrivals.class).get(arrival).calledAdvisor())
                .isEqualTo(booked().slot().advisor());

        visit.through("ArrivalAct.GREET");
        assertThatThrownBy(() -> arrivals.checkIn(arrival, 0, CarEntry.of(car), appointment, " ", WORK, null))
                .hasMessageContaining("COMPLAINT_NEEDED");
        visit.through("ArrivalAct.CHECK_IN");
        order = new RepairOrderNo(visit.orderNo());
        assertThat(booked().state()).isEqualTo(AppointmentState.ARRIVED);
        assertThat(order().state()).isEqualTo(RepairOrderState.RECEIVING);
        assertThat(shop.the(Estimates.class).get(order.value()).job().lines()).hasSize(2);
    }

    private void theCarIsReceived() {
        ReceptionService reception = shop.the(ReceptionService.class);
        visit.through("ReceptionAct.EXAMINE");
        assertThatThrownBy(() -> reception.examine(order, 0, Position.REAR, List.of(), null))
                .hasMessageContaining("WALKAROUND_ORDER");
        visit.through("ReceptionAct.REMIND_VALUABLES");
        assertThat(shop.the(Receptions.class).get(order).state()).isEqualTo(ReceptionState.FINISHED);
        assertThat(order().mileage()).isEqualTo(35_600);
    }

    private void theEstimateIsSigned() {
        visit.through("EstimateAct.SIGN");
        assertThat(shop.the(Estimates.class).get(order.value()).state()).isEqualTo(EstimateState.SIGNED);
        assertThat(order().agreement().signedTotal()).isEqualTo(Money.of("662.00"));
        visit.through("RepairOrderAct.RELEASE");
        assertThat(shop.waiting(Desk.WORKSHOP)).containsExactly("RepairReleased");
        shop.carry();
    }

    private void theWorkshopTakesTheCar() {
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER);
        assertThat(ticket().technician()).isEqualTo(booked().slot().technician());
        assertThat(shop.the(AppointmentPlans.class).get(appointment).state()).isEqualTo(PlanState.TAKEN_OVER);
        visit.through("TicketAct.ASSIGN");
        shop.carry();
        assertThat(order().state()).isEqualTo(RepairOrderState.IN_REPAIR);
        assertThat(order().repair().technician()).isEqualTo("zhouq");
    }

    private void partsAreDrawnAgainstTwoSignatures() {
        visit.through("AskAct.ASK");
        RecordNo requisition = new RecordNo(visit.requisitionNo());
        shop.carry();
        shop.as("guozm", Role.STOREKEEPER);
        RequisitionService counter = shop.the(RequisitionService.class);
        assertThatThrownBy(() -> counter.issue(requisition, 0, "guozm", "1234", Map.of(1, 4)))
                .hasMessageContaining("SAME_PERSON");
        assertThatThrownBy(() -> counter.issue(requisition, 0, "zhouq", "9999", Map.of(1, 4)))
                .hasMessageContaining("PIN_WRONG");
        assertThat(oilOnHand()).isEqualTo(20);
        visit.through("RequisitionAct.ISSUE");
        assertThat(oilOnHand()).isEqualTo(16);
        assertThat(oilReserved()).isZero();
        shop.carry();
        assertThat(shop.the(PartsRequisitions.class).get(requisition).state()).isEqualTo(RequisitionState.ISSUED);
        assertThat(order().actual().issued()).extracting(part -> part.used()).containsExactly(4);
    }

    private void extraWorkIsFoundAndAgreedInPart() {
        shop.as("zhouq", Role.TECHNICIAN);
        JobService jobs = shop.the(JobService.class);
        shop.time().pass(20);
        RecordNo extra = shop.the(FindingService.class)
                .report(order, 0, new NewFinding("前刹车片已到极限", true, 2, List.of("BR-0010", "AC-0030")));
        assertThatThrownBy(() -> jobs.start(order, 0, 2)).hasMessageContaining("LINE_HELD");
        shop.carry();

        shop.as("wangxy", Role.SERVICE_ADVISOR);
        String secret = shop.the(ExtraWorkService.class).askByLink(extra, 0);
        assertThat(shop.notices()).contains("EXTRA_WORK_LINK");
        Instant promise = order().promise().present();
        shop.asNobody();
        ExtraWorkLink link = shop.the(ExtraWorkLink.class);
        assertThat(link.question(secret).items()).hasSize(2);
        assertThatThrownBy(() -> link.question("wrong")).hasMessageContaining("LINK_EXPIRED");
        link.answer(secret, Map.of(1, true, 2, false), "李建国");
        shop.carry();

        shop.as("wangxy", Role.SERVICE_ADVISOR);
        assertThat(order().job().lines()).hasSize(3);
        assertThat(order().agreement().signedTotal()).isEqualTo(Money.of("1394.00"));
        assertThat(order().promise().present()).isEqualTo(promise.plus(Duration.ofHours(1)));
        assertThat(shop.the(Estimates.class).get(order.value()).versionNo()).isEqualTo(2);
        assertThat(ticket().lines()).extracting(line -> line.lineNo()).containsExactly(1, 2, 3);
        assertThat(ticket().promisedAt()).isEqualTo(order().promise().present());
    }

    private void progressIsCheckedBeforeThePromise() {
        Instant promise = order().promise().present();
        shop.time().moveTo(promise.minus(Duration.ofMinutes(15)));
        shop.asNobody().the(RepairOrderService.class).raiseChecks();
        assertThat(shop.the(RepairOrders.class).toCheck(promise)).isEmpty();
        shop.as("wangxy", Role.SERVICE_ADVISOR);
        RepairOrderService orders = shop.the(RepairOrderService.class);
        orders.checkProgress(order, 0, ProgressJudgement.LATE, "多做刹车片");
        orders.movePromise(order, 0, promise.plus(Duration.ofMinutes(45)), "多做刹车片");
        shop.carry();
        assertThat(ticket().promisedAt()).isEqualTo(promise.plus(Duration.ofMinutes(45)));
        assertThat(shop.notices()).endsWith("PROMISE_MOVED");
        assertThat(shop.the(MasterData.NoticeTable.class).written())
                .as("what staff write for each other is not told to customers")
                .noneMatch(notice -> notice.values().containsValue("多做刹车片"));
    }

    private void theWorkFailsItsInspectionOnce() {
        shop.as("zhouq", Role.TECHNICIAN);
        RecordNo pads = shop.the(RequestService.class).ask(order, 0, List.of(new WantedPart(3, MasterData.PADS, 1)));
        shop.carry();
        shop.as("guozm", Role.STOREKEEPER).the(RequisitionService.class).issue(pads, 0, "zhouq", "1234", Map.of(1, 1));
        shop.carry();

        shop.as("zhouq", Role.TECHNICIAN);
        JobService jobs = shop.the(JobService.class);
        assertThatThrownBy(() -> jobs.selfCheck(order, 0)).hasMessageContaining("LINES_OPEN");
        visit.through("TicketAct.FINISH");
        work(3);
        visit.through("TicketAct.SELF_CHECK");
        shop.carry();
        assertThat(order().state()).isEqualTo(RepairOrderState.INSPECTING);

        visit.through("RepairOrderAct.FAIL");
        shop.carry();
        assertThat(ticket().state()).isEqualTo(TicketState.ASSIGNED);
        visit.through("RepairOrderAct.PASS");
        assertThat(order().state()).isEqualTo(RepairOrderState.INSPECTED);
        assertThat(order().repair().reworks()).isOne();
    }

    private void theCarIsWashedTwice() {
        InspectionService inspection = shop.the(InspectionService.class);
        visit.through("WashAct.REPORT");
        shop.carry();
        assertThat(order().state()).isEqualTo(RepairOrderState.WASHED);
        shop.as("wangxy", Role.SERVICE_ADVISOR);
        inspection.rejectWash(order, 0, "轮毂未洗净");
        wash();
        visit.through("RepairOrderAct.ACCEPT_WASH");
        shop.carry();
        assertThat(shop.the(WashTasks.class).get(order).state()).isEqualTo(WashState.ACCEPTED);
        assertThat(order().state()).isEqualTo(RepairOrderState.REVIEWING);
    }

    private void theCarIsReviewedAndShown() {
        visit.through("RepairOrderAct.REVIEW");
        assertThat(shop.the(Deliveries.class).get(order).total()).isEqualTo(Money.of("1394.00"));
        assertThat(shop.the(Deliveries.class).get(order).declined()).isEqualTo("更换空调滤芯");
        visit.through("DeliveryAct.HAND_TO_CASHIER");
        shop.carry();
    }

    private void theCustomerPaysInTwoWays() {
        shop.as("qianl", Role.CASHIER);
        CashierService cashier = shop.the(CashierService.class);
        Payment cash = paid(PaymentMeans.CASH, "1000.00");
        assertThatThrownBy(() -> cashier.pay(order, 0, cash)).hasMessageContaining("SIGNATURE_NEEDED");
        visit.through("SettlementAct.SIGN");
        cashier.signVoucher(order, 0);
        cashier.pay(order, 0, cash);
        cashier.pay(order, 0, cash);
        assertThat(shop.the(Settlements.class).get(order).ledger().open()).isEqualTo(Money.of("394.00"));
        assertThat(shop.waiting(Desk.FRONT_DESK)).isEmpty();
        visit.through("SettlementAct.PAY");
        assertThat(shop.the(Settlements.class).get(order).state()).isEqualTo(SettlementState.PAID);
        assertThat(shop.waiting(Desk.FRONT_DESK)).containsExactly("SettlementPaid");
        shop.carry();
    }

    private void theCustomerIsSeenOff() {
        visit.through("DeliveryAct.ADVISE");
        assertThat(shop.the(Deliveries.class).get(order).nextMaintenance()).isEqualTo("40000 km / 2027-11-24");
        visit.through("DeliveryAct.SEE_OFF");
        assertThat(shop.the(Deliveries.class).get(order).state()).isEqualTo(DeliveryState.CLOSED);
        assertThat(order().state()).isEqualTo(RepairOrderState.CLOSED);
        shop.carry();
    }

    private void theCustomerIsCalledAndComplains() {
        shop.as("linxy", Role.FOLLOW_UP_AGENT);
        Instant due = shop.the(FollowUpCalls.class).get(order).dueAt();
        assertThat(due).isEqualTo(Instant.parse("2026-11-27T02:00:00Z"));
        shop.time().moveTo(due);
        FollowUpService calls = shop.the(FollowUpService.class);
        calls.postpone(order, 0, due.plus(Duration.ofHours(4)));
        assertThat(shop.notices()).endsWith("CALL_APOLOGY");
        shop.time().pass(240);
        visit.through("FollowUpAct.SURVEY");
        theComplaintIsClosedBySomebodyElse();
        visit.through("FollowUpAct.THANK");
        assertThat(visit.over()).isTrue();
        assertThat(shop.the(FollowUpCalls.class).get(order).state()).isEqualTo(FollowUpState.CLOSED);
    }

    private void theComplaintIsClosedBySomebodyElse() {
        ComplaintService complaints = shop.the(ComplaintService.class);
        complaints.raise(order, 0, "返工耽误时间");
        RecordNo complaint = new RecordNo("CP-SH01-20261127-0001");
        complaints.readBack(complaint, 0);
        complaints.passOn(complaint, 0, "zhengj", shop.time().instant().plus(Duration.ofDays(1)));
        shop.as("zhengj", Role.SERVICE_MANAGER);
        complaints.answer(complaint, 0, "已致歉并赠送一次洗车");
        assertThatThrownBy(() -> complaints.verdict(complaint, 0, true, "满意"))
                .hasMessageContaining("OWNER_CANNOT_CLOSE");
        shop.as("linxy", Role.FOLLOW_UP_AGENT);
        complaints.verdict(complaint, 0, true, "客户表示满意");
        assertThat(shop.the(Complaints.class).get(complaint).state()).isEqualTo(ComplaintState.CLOSED);
    }

    private void everyHandOffWasPostedInItsOrder() {
        assertThat(shop.posted())
                .containsExactly(
                        "AppointmentBooked",
                        "AppointmentPlanned",
                        "PartsShelved",
                        "VisitBegan",
                        "ReceptionFinished",
                        "EstimateChanged",
                        "EstimateSigned",
                        "RepairReleased",
                        "TechnicianAssigned",
                        "PartsRequested",
                        "PartsIssued",
                        "ExtraWorkFound",
                        "ExtraWorkDecided",
                        "PromiseMoved",
                        "PartsRequested",
                        "PartsIssued",
                        "RepairFinished",
                        "ReworkOrdered",
                        "RepairFinished",
                        "WashRequested",
                        "WashFinished",
                        "WashJudged",
                        "WashFinished",
                        "WashJudged",
                        "ReviewPassed",
                        "SettlementRequested",
                        "SettlementPaid",
                        "VehicleDelivered");
    }

    private void work(int... lines) {
        JobService jobs = shop.the(JobService.class);
        for (int line : lines) {
            jobs.start(order, 0, line);
            shop.time().pass(25);
            jobs.finish(order, 0, line);
        }
    }

    private void wash() {
        shop.carry();
        shop.as("xi", Role.WASHER);
        shop.the(WashService.class).start(order, 0);
        shop.time().pass(12);
        shop.the(WashService.class).report(order, 0);
        shop.carry();
        assertThat(order().state()).isEqualTo(RepairOrderState.WASHED);
    }

    private Appointment booked() {
        return shop.the(Appointments.class).get(appointment);
    }

    private RepairOrder order() {
        return shop.the(RepairOrders.class).get(order);
    }

    private WorkTicket ticket() {
        return shop.the(WorkTickets.class).get(order);
    }

    private int oilOnHand() {
        return shop.the(Stock.class).locked(MasterData.STORE, MasterData.OIL).onHand();
    }

    private int oilReserved() {
        return shop.the(Stock.class).locked(MasterData.STORE, MasterData.OIL).reserved();
    }

    private static Payment paid(PaymentMeans means, String yuan) {
        return new Payment(UUID.randomUUID(), Payer.CUSTOMER, means, Money.of(yuan));
    }
}
