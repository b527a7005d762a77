package org.jiedai.life;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.wash.WashTask;
import org.jiedai.wash.WashTasks;
import org.jiedai.workshop.AppointmentPlan;
import org.jiedai.workshop.AppointmentPlans;
import org.jiedai.workshop.AskedParts;
import org.jiedai.workshop.AskedPartsList;
import org.jiedai.workshop.AskedQuantity;
import org.jiedai.workshop.ExtraFinding;
import org.jiedai.workshop.ExtraFindings;
import org.jiedai.workshop.FindingState;
import org.jiedai.workshop.PlanState;
import org.jiedai.workshop.TicketState;
import org.jiedai.workshop.WorkTicket;
import org.jiedai.workshop.WorkTickets;

/** The tables of workshop and wash. */
final class WorkshopTables {
    private WorkshopTables() {}

    static List<Object> all(Supplier<Actor> caller) {
        return List.of(
                new PlanTable(caller),
                new TicketTable(caller),
                new FindingTable(caller),
                new AskedTable(caller),
                new WashTable(caller));
    }

    private static final class PlanTable extends InMemory<AppointmentPlan, AppointmentNo> implements AppointmentPlans {
        private PlanTable(Supplier<Actor> caller) {
            super(AppointmentPlan::number, caller);
        }

        @Override
        public Map<String, Integer> load(String storeCode, Instant from, Instant until) {
            return all().stream()
                    .filter(plan -> plan.ahead() && plan.technician() != null)
                    .filter(plan ->
                            !plan.slotStart().isBefore(from) && plan.slotStart().isBefore(until))
                    .collect(Collectors.groupingBy(AppointmentPlan::technician, Collectors.summingInt(plan ->
                            (int) Built.value(plan, "minutes"))));
        }

        @Override
        public Set<String> busy(AppointmentPlan mine) {
            return atOnce(mine)
                    .filter(AppointmentPlan::ahead)
                    .map(AppointmentPlan::technician)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<String> baysTaken(AppointmentPlan mine, Set<PlanState> states) {
            return atOnce(mine)
                    .filter(plan -> plan.bay() != null && states.contains(plan.state()))
                    .map(AppointmentPlan::bay)
                    .collect(Collectors.toSet());
        }

        private Stream<AppointmentPlan> atOnce(AppointmentPlan mine) {
            return all().stream()
                    .filter(plan -> plan != mine)
                    .filter(plan -> plan.slotStart().isBefore(mine.slotEnd())
                            && plan.slotEnd().isAfter(mine.slotStart()));
        }

        @Override
        public List<AppointmentPlan> naming(String technician, String storeCode) {
            return all().stream()
                    .filter(plan -> plan.ahead() && technician.equals(plan.technician()))
                    .toList();
        }
    }

    private static final class TicketTable extends InMemory<WorkTicket, RepairOrderNo> implements WorkTickets {
        private TicketTable(Supplier<Actor> caller) {
            super(WorkTicket::number, caller);
        }

        @Override
        public void holdClock(String technician) {
            // One thread: nobody else can start a clock meanwhile.
        }

        @Override
        public void flush() {
            // Nothing is written later than it is said.
        }

        @Override
        public List<RepairOrderNo> runningSince(String storeCode, Instant before) {
            return all().stream()
                    .filter(ticket -> ticket.runningSince()
                            .filter(since -> since.isBefore(before))
                            .isPresent())
                    .map(WorkTicket::number)
                    .toList();
        }

        @Override
        public Optional<WorkTicket> running(String technician) {
            return all().stream()
                    .filter(ticket -> ticket.clock().stream()
                            .anyMatch(entry -> entry.endedAt() == null
                                    && entry.technician().equals(technician)))
                    .findFirst();
        }

        @Override
        public Map<String, Integer> load(String storeCode) {
            return inWork().filter(ticket -> ticket.technician() != null)
                    .collect(Collectors.groupingBy(
                            WorkTicket::technician,
                            Collectors.summingInt(ticket -> ticket.needs().size())));
        }

        @Override
        public Set<String> baysTaken(String storeCode, RepairOrderNo except) {
            return inWork().filter(
                            ticket -> ticket.bay() != null && !ticket.number().equals(except))
                    .map(WorkTicket::bay)
                    .collect(Collectors.toSet());
        }

        private Stream<WorkTicket> inWork() {
            return all().stream()
                    .filter(ticket -> ticket.state() == TicketState.ASSIGNED || ticket.state() == TicketState.WORKING);
        }

        @Override
        public List<WorkTicket> inHand(String technician, String storeCode) {
            return inWork().filter(ticket -> technician.equals(ticket.technician()))
                    .toList();
        }

        @Override
        public List<WorkTicket> advisedBy(String advisor, String storeCode) {
            return all().stream()
                    .filter(ticket -> ticket.state() != TicketState.FINISHED)
                    .filter(ticket -> advisor.equals(Built.value(ticket.head(), "advisor")))
                    .toList();
        }
    }

    private static final class FindingTable extends InMemory<ExtraFinding, RecordNo> implements ExtraFindings {
        private FindingTable(Supplier<Actor> caller) {
            super(finding -> new RecordNo(finding.subject()), caller);
        }

        @Override
        public List<ExtraFinding> undecided(RepairOrderNo ticket) {
            return all().stream()
                    .filter(finding ->
                            finding.repairOrderNo().equals(ticket) && finding.state() == FindingState.REPORTED)
                    .toList();
        }
    }

    private static final class AskedTable extends InMemory<AskedParts, RecordNo> implements AskedPartsList {
        private AskedTable(Supplier<Actor> caller) {
            super(asked -> new RecordNo(asked.subject()), caller);
        }

        @Override
        public List<AskedQuantity> asked(RepairOrderNo order) {
            return all().stream()
                    .filter(asked -> order.equals(Built.value(asked, "repairOrderNo")))
                    .flatMap(asked -> ((List<?>) Built.value(asked, "items")).stream())
                    .map(part -> new AskedQuantity(
                            (int) Built.value(part, "lineNo"), (String) Built.value(part, "partCode"), (int)
                                    Built.value(part, "asked")))
                    .toList();
        }
    }

    private static final class WashTable extends InMemory<WashTask, RepairOrderNo> implements WashTasks {
        private WashTable(Supplier<Actor> caller) {
            super(WashTask::number, caller);
        }
    }
}
