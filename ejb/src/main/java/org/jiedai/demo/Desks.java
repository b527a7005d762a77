package org.jiedai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.RegisterService;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.cashier.CashierService;
import org.jiedai.delivery.DeliveryService;
import org.jiedai.estimate.EstimateService;
import org.jiedai.followup.FollowUpService;
import org.jiedai.parts.PickService;
import org.jiedai.parts.RequisitionService;
import org.jiedai.parts.StockService;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.ReceptionService;
import org.jiedai.repairorder.ExtraWorkService;
import org.jiedai.repairorder.InspectionService;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.wash.WashService;
import org.jiedai.workshop.FindingService;
import org.jiedai.workshop.JobService;
import org.jiedai.workshop.PlanService;
import org.jiedai.workshop.RequestService;
import org.jiedai.workshop.WorkTicketService;

/** The services of all desks. */
@ApplicationScoped
public class Desks {
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
    private StockService stock;

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
    private Sight sight;

    @Inject
    private Clock clock;

    /** What the house's clock shows. */
    public Instant now() {
        return clock.instant();
    }

    RegisterService register() {
        return register;
    }

    SlotOffers offers() {
        return offers;
    }

    BookingService booking() {
        return booking;
    }

    PlanService plans() {
        return plans;
    }

    PickService picks() {
        return picks;
    }

    ArrivalService arrivals() {
        return arrivals;
    }

    ReceptionService reception() {
        return reception;
    }

    EstimateService estimates() {
        return estimates;
    }

    RepairOrderService orders() {
        return orders;
    }

    WorkTicketService tickets() {
        return tickets;
    }

    RequestService requests() {
        return requests;
    }

    RequisitionService counter() {
        return counter;
    }

    StockService stock() {
        return stock;
    }

    JobService jobs() {
        return jobs;
    }

    FindingService findings() {
        return findings;
    }

    ExtraWorkService extraWork() {
        return extraWork;
    }

    InspectionService inspection() {
        return inspection;
    }

    WashService wash() {
        return wash;
    }

    DeliveryService delivery() {
        return delivery;
    }

    CashierService cashier() {
        return cashier;
    }

    FollowUpService followUp() {
        return followUp;
    }

    Sight sight() {
        return sight;
    }
}
