package org.jiedai.repairorder;

import java.util.List;
import java.util.Objects;
import org.jiedai.customer.Visitor;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PromiseMoved;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.handoff.VisitOutcome;
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Stamp;

/** What an order tells the other desks when something was done to it: the hand-off that the act causes. */
record OrderWord(RepairOrder order, Stamp by) {

    RepairReleased released() {
        return new RepairReleased(
                cover(),
                Objects.toString(order.appointmentNo(), null),
                car(),
                order.visitor().customerName(),
                order.advisor(),
                order.agreement().stay().name(),
                order.agreement().keyTag(),
                order.promise().present(),
                order.job().items());
    }

    PromiseMoved promiseMoved(String reason) {
        return new PromiseMoved(cover(), order.promise().present(), reason);
    }

    ExtraWorkDecided extraWorkDecided(ExtraWork extra, List<LineItem> added) {
        return new ExtraWorkDecided(
                cover(), extra.number().value(), order.promise().present(), added, extra.declined());
    }

    ReworkOrdered rework(List<Integer> lines, String reason) {
        return new ReworkOrdered(cover(), lines, reason);
    }

    WashRequested wash() {
        return new WashRequested(cover(), car(), order.promise().present());
    }

    WashJudged washJudged(boolean accepted, String reason) {
        return new WashJudged(cover(), accepted, reason);
    }

    ReviewPassed reviewed(List<ExtraWork> found) {
        Visitor visitor = order.visitor();
        return new ReviewPassed(
                cover(),
                car(),
                new Contact(visitor.customerName(), visitor.phone().value()),
                visitor.vehicleNo().value(),
                order.advisor(),
                order.repair().technician(),
                new VisitOutcome(
                        order.mileage(),
                        order.promise().first(),
                        order.repair().reworks(),
                        order.agreement().signedTotal().yuan()),
                order.actual().settledLines(),
                found.stream().flatMap(extra -> extra.declined().stream()).toList());
    }

    private Cover cover() {
        return Cover.of(order, by);
    }

    private Car car() {
        return new Car(order.visitor().plate(), order.visitor().vehicle());
    }
}
