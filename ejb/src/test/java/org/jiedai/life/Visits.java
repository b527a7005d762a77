package org.jiedai.life;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.Payer;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Energy;
import org.jiedai.delivery.DeliveryService;
import org.jiedai.delivery.WalkThrough;
import org.jiedai.estimate.EstimateService;
import org.jiedai.parts.RequisitionService;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.Documents;
import org.jiedai.reception.Position;
import org.jiedai.reception.ReceptionService;
import org.jiedai.repairorder.InspectionService;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.repairorder.Stay;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.jiedai.workshop.JobService;
import org.jiedai.workshop.RequestService;
import org.jiedai.workshop.WantedPart;
import org.jiedai.workshop.WorkTicketService;

/** Cars that come without an appointment, taken as far as a test needs them. */
record Visits(InMemoryDealership shop) {
    static final String INK = "{\"lines\":[[[20,20],[80,50]]]}";
    static final String SERVICE = "MT-0020";
    static final String TYRES = "TY-0010";

    /** Received, with these operations on an estimate that nobody has signed. */
    RepairOrderNo received(String... work) {
        return received(arrived(), work);
    }

    RepairOrderNo received(RepairOrderNo order, String... work) {
        receive(order);
        Arrays.stream(work).forEach(operation -> estimates().add(order, 0, operation, Payer.CUSTOMER));
        return order;
    }

    RepairOrderNo arrived() {
        return arrived("沪A7C502");
    }

    RepairOrderNo arrived(String carried) {
        Plate plate = new Plate(carried);
        VehicleNo car = shop.as("gujy", Role.INFORMATION_CLERK)
                .the(CustomerService.class)
                .resolve(new CarEntry(null, "李建国", new Phone("13812345678"), plate, null, "途观L", Energy.PETROL))
                .car();
        ArrivalService arrivals = shop.the(ArrivalService.class);
        RecordNo arrival = arrivals.arrive(plate, "李建国", null);
        advisor();
        arrivals.greet(arrival, 0);
        return arrivals.checkIn(arrival, 0, CarEntry.of(car), null, "保养", List.of(), null);
    }

    RepairOrderNo agreed(String... work) {
        RepairOrderNo order = received(work);
        agreed(order);
        return order;
    }

    private void agreed(RepairOrderNo order) {
        sign(order);
        advisor().the(RepairOrderService.class).chooseStay(order, 0, Stay.WAITING, null);
    }

    RepairOrderNo inRepair(String... work) {
        RepairOrderNo order = received(work);
        released(order);
        return order;
    }

    /** What is estimated is signed, and a technician has the car. */
    void released(RepairOrderNo order) {
        agreed(order);
        shop.the(RepairOrderService.class).release(order, 0, "K12");
        shop.carry();
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER).the(WorkTicketService.class).assign(order, 0, "zhouq", "3");
        shop.carry();
    }

    void sign(RepairOrderNo order) {
        advisor();
        estimates().tell(order, 0, shop.time().instant().plus(Duration.ofHours(3)));
        estimates().sign(order, 0, INK);
    }

    RecordNo asked(RepairOrderNo order, WantedPart... wanted) {
        RecordNo requisition =
                shop.as("zhouq", Role.TECHNICIAN).the(RequestService.class).ask(order, 0, List.of(wanted));
        shop.carry();
        return requisition;
    }

    /** The first line of a requisition is handed over. */
    void issued(RecordNo requisition, int quantity) {
        shop.as("guozm", Role.STOREKEEPER)
                .the(RequisitionService.class)
                .issue(requisition, 0, "zhouq", "1234", Map.of(1, quantity));
        shop.carry();
    }

    /** The lines are worked on and done, the car is inspected and stands without a wash before its review. */
    void reviewing(RepairOrderNo order, int... lines) {
        JobService jobs = shop.as("zhouq", Role.TECHNICIAN).the(JobService.class);
        for (int line : lines) {
            jobs.start(order, 0, line);
            shop.time().pass(20);
            jobs.finish(order, 0, line);
        }
        jobs.selfCheck(order, 0);
        shop.carry();
        InspectionService inspection = advisor().the(InspectionService.class);
        inspection.pass(order, 0);
        inspection.declineWash(order, 0);
    }

    /** Reviewed, shown, and with the cashier. */
    void atCashier(RepairOrderNo order) {
        advisor().the(InspectionService.class).review(order, 0, null);
        DeliveryService delivery = shop.the(DeliveryService.class);
        delivery.prepare(order, 0, true, true, "见说明");
        delivery.show(order, 0, new WalkThrough(true, true, true, true, true));
        delivery.handToCashier(order, 0);
        shop.carry();
    }

    InMemoryDealership advisor() {
        return shop.as("wangxy", Role.SERVICE_ADVISOR);
    }

    private EstimateService estimates() {
        return shop.the(EstimateService.class);
    }

    private void receive(RepairOrderNo order) {
        ReceptionService reception = shop.the(ReceptionService.class);
        Documents seen = new Documents(true, true, null, new Vin("LSVAL41Z882104202"), "DBFB01234", null, 35_600, null);
        reception.checkDocuments(order, 0, car(order), seen);
        reception.fitKit(order, 0);
        reception.examineInterior(order, 0, List.of(), null, 5, "无");
        Arrays.stream(Position.values())
                .skip(1)
                .forEach(position -> reception.examine(order, 0, position, List.of(), null));
        reception.remindValuables(order, 0, "无贵重物品");
    }

    private VehicleNo car(RepairOrderNo order) {
        return shop.the(RepairOrders.class).get(order).visitor().vehicleNo();
    }
}
