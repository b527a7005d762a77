package org.jiedai.demo;

import static org.jiedai.demo.Station.ADVISOR;
import static org.jiedai.demo.Station.CONTROLLER;
import static org.jiedai.demo.Station.STOREKEEPER;
import static org.jiedai.demo.Station.SUPERVISOR;
import static org.jiedai.demo.Station.TECHNICIAN;
import static org.jiedai.demo.Steps.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedai.demo.Course.Extra;
import org.jiedai.demo.Course.Shortage;
import org.jiedai.shared.RecordNo;
import org.jiedai.workshop.NewFinding;
import org.jiedai.workshop.WantedPart;

/** From the ticket on the workshop's board to the self-check, and all that parts desk and advisor do meanwhile. */
final class WorkshopSteps {
    private final Course course;
    private final List<Step> steps = new ArrayList<>();

    private WorkshopSteps(Course course) {
        this.course = course;
    }

    static List<Step> of(Course course) {
        WorkshopSteps all = new WorkshopSteps(course);
        all.begin();
        all.parts(1, course.work(), course.shortage());
        if (course.extra() != Extra.NONE) {
            all.findMore();
        }
        all.finish();
        return all.steps;
    }

    /** After a failed inspection. */
    static List<Step> again() {
        return List.of(start(1).after(Awaited.REWORK), finish(1), selfCheck());
    }

    private void begin() {
        steps.add(Step.of(
                        CONTROLLER,
                        "TicketAct.ASSIGN",
                        Sheet.TICKET,
                        (desks, visit, version) -> desks.tickets()
                                .assign(
                                        order(visit),
                                        version,
                                        visit.cast().login(TECHNICIAN),
                                        visit.cast().bay()))
                .after(Awaited.TICKET));
        steps.add(start(1));
    }

    private static Step start(int line) {
        return Step.of(
                TECHNICIAN,
                "TicketAct.START",
                Sheet.TICKET,
                (desks, visit, version) -> desks.jobs().start(order(visit), version, line));
    }

    private static Step finish(int line) {
        return Step.of(
                TECHNICIAN,
                "TicketAct.FINISH",
                Sheet.TICKET,
                (desks, visit, version) -> desks.jobs().finish(order(visit), version, line));
    }

    private static Step selfCheck() {
        return Step.of(
                TECHNICIAN,
                "TicketAct.SELF_CHECK",
                Sheet.TICKET,
                (desks, visit, version) -> desks.jobs().selfCheck(order(visit), version));
    }

    private void parts(int firstLine, List<String> operations, Shortage shortage) {
        steps.add(Step.of(
                TECHNICIAN,
                "AskAct.ASK",
                Sheet.TICKET,
                (desks, visit, version) -> visit.requisition(desks.requests()
                        .ask(order(visit), version, wanted(desks, firstLine, operations))
                        .value())));
        Step issue = Step.of(STOREKEEPER, "RequisitionAct.ISSUE", Sheet.REQUISITION, WorkshopSteps::issue);
        if (shortage == Shortage.NONE) {
            steps.add(issue.after(Awaited.REQUISITION));
        } else {
            waitFor(shortage, issue);
        }
    }

    private void waitFor(Shortage shortage, Step issue) {
        steps.add(Step.of(
                        STOREKEEPER,
                        "RequisitionAct.BACK_ORDER",
                        Sheet.REQUISITION,
                        (desks, visit, version) -> desks.counter().backOrder(requisition(visit), version))
                .after(Awaited.REQUISITION));
        if (shortage == Shortage.CAME) {
            steps.add(Step.untraced(
                    SUPERVISOR,
                    "StockService.receive",
                    (desks, visit, version) -> desks.stock().receive(Course.SHORT_PART, Course.RECEIVED)));
            steps.add(issue);
        } else {
            steps.add(Step.of(
                    STOREKEEPER,
                    "RequisitionAct.WITHDRAW",
                    Sheet.REQUISITION,
                    (desks, visit, version) -> desks.counter().withdraw(requisition(visit), version, "客户不再等待")));
        }
    }

    private static List<WantedPart> wanted(Desks desks, int firstLine, List<String> operations) {
        List<WantedPart> wanted = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            int line = firstLine + i;
            desks.sight()
                    .partsOf(operations.get(i))
                    .forEach((part, quantity) -> wanted.add(new WantedPart(line, part, quantity)));
        }
        return wanted;
    }

    private static RecordNo requisition(Visit visit) {
        return new RecordNo(visit.requisitionNo());
    }

    private static void issue(Desks desks, Visit visit, int version) {
        desks.counter()
                .issue(
                        requisition(visit),
                        version,
                        visit.cast().login(TECHNICIAN),
                        visit.cast().pin(),
                        desks.sight().asked(visit.requisitionNo()));
    }

    private void findMore() {
        steps.add(Step.of(
                        TECHNICIAN,
                        "FindingAct.REPORT",
                        Sheet.TICKET,
                        (desks, visit, version) -> visit.extraWork(desks.findings()
                                .report(
                                        order(visit),
                                        version,
                                        new NewFinding("前刹车片磨损至 2 mm", true, 1, List.of(Course.EXTRA_WORK)))
                                .value()))
                .after(Awaited.PARTS));
        steps.add(Step.of(
                        ADVISOR,
                        "ExtraWorkAct.ASK",
                        Sheet.EXTRA_WORK,
                        (desks, visit, version) ->
                                desks.extraWork().askByPhone(new RecordNo(visit.extraWorkNo()), version))
                .after(Awaited.FINDING));
        steps.add(Step.of(ADVISOR, "ExtraWorkAct.ANSWER", Sheet.EXTRA_WORK, WorkshopSteps::answer));
        steps.add(start(1).after(Awaited.DECISION));
        if (course.extra() == Extra.AGREED) {
            parts(course.work().size() + 1, List.of(Course.EXTRA_WORK), Shortage.NONE);
        }
    }

    private static void answer(Desks desks, Visit visit, int version) {
        boolean agreed = visit.course().extra() == Extra.AGREED;
        desks.extraWork()
                .answer(
                        new RecordNo(visit.extraWorkNo()),
                        version,
                        Map.of(1, agreed),
                        "电话 " + visit.cast().customer());
    }

    private void finish() {
        boolean partsToCome = course.extra() != Extra.DECLINED;
        steps.add(partsToCome ? finish(1).after(Awaited.PARTS) : finish(1));
        int lines = course.work().size() + (course.extra() == Extra.AGREED ? 1 : 0);
        for (int line = 2; line <= lines; line++) {
            steps.add(start(line));
            steps.add(finish(line));
        }
        steps.add(selfCheck());
    }
}
