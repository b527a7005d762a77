package org.jiedai.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jiedai.cashier.CashDay;
import org.jiedai.cashier.CashDays;
import org.jiedai.cashier.Settlement;
import org.jiedai.cashier.Settlements;
import org.jiedai.followup.Complaint;
import org.jiedai.followup.ComplaintState;
import org.jiedai.followup.Complaints;
import org.jiedai.followup.FollowUpCall;
import org.jiedai.followup.FollowUpCalls;
import org.jiedai.followup.FollowUpState;
import org.jiedai.parts.PartReservation;
import org.jiedai.parts.PartReservations;
import org.jiedai.parts.PartsRequisition;
import org.jiedai.parts.PartsRequisitions;
import org.jiedai.parts.PickState;
import org.jiedai.parts.PickTask;
import org.jiedai.parts.PickTasks;
import org.jiedai.parts.RequisitionLine;
import org.jiedai.parts.RequisitionState;
import org.jiedai.parts.Shelf;
import org.jiedai.parts.ShelfPlace;
import org.jiedai.parts.Stock;
import org.jiedai.parts.StockItem;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** The tables of parts, cashier and follow-up. */
final class BackOfficeTables {
    private BackOfficeTables() {}

    static List<Object> all(Supplier<Actor> caller) {
        PickTable tasks = new PickTable(caller);
        return List.of(
                tasks,
                new RequisitionTable(caller),
                new StockTable(),
                new ReservationTable(tasks),
                new ShelfTable(),
                new SettlementTable(caller),
                new DayTable(),
                new CallTable(caller),
                new ComplaintTable(caller));
    }

    private static final class PickTable extends InMemory<PickTask, AppointmentNo> implements PickTasks {
        private PickTable(Supplier<Actor> caller) {
            super(PickTask::number, caller);
        }

        @Override
        public List<PickTask> missing(String storeCode, String partCode) {
            return all().stream()
                    .filter(task -> task.state() == PickState.SHORT)
                    .filter(task -> task.missing().stream()
                            .anyMatch(part -> part.partCode().equals(partCode)))
                    .toList();
        }
    }

    private static final class RequisitionTable extends InMemory<PartsRequisition, RecordNo>
            implements PartsRequisitions {
        private RequisitionTable(Supplier<Actor> caller) {
            super(PartsRequisition::number, caller);
        }

        @Override
        public List<PartsRequisition> unsettled(RepairOrderNo order) {
            return all().stream()
                    .filter(requisition -> requisition.repairOrderNo().equals(order))
                    .filter(requisition -> requisition.state() != RequisitionState.SETTLED)
                    .toList();
        }

        @Override
        public int backOrdered(String storeCode, String partCode) {
            return all().stream()
                    .filter(requisition -> requisition.state() == RequisitionState.BACK_ORDERED)
                    .flatMap(requisition -> requisition.lines().stream())
                    .filter(line -> line.partCode().equals(partCode))
                    .mapToInt(RequisitionLine::backOrdered)
                    .sum();
        }
    }

    private static final class StockTable implements Stock {
        private final Map<String, StockItem> items = new LinkedHashMap<>();

        private StockTable() {
            items.put(MasterData.OIL, new StockItem(MasterData.STORE, MasterData.OIL, "L-01", 20, 1));
            items.put(MasterData.PADS, new StockItem(MasterData.STORE, MasterData.PADS, "B-04", 3, 0));
        }

        @Override
        public Optional<StockItem> lock(String storeCode, String partCode) {
            return Optional.ofNullable(items.get(partCode));
        }
    }

    private static final class ReservationTable implements PartReservations {
        private final List<PartReservation> all = new ArrayList<>();
        private final PickTable tasks;

        private ReservationTable(PickTable tasks) {
            this.tasks = tasks;
        }

        @Override
        public void add(PartReservation reservation) {
            all.add(reservation);
        }

        @Override
        public List<PartReservation> takeOver(UUID handOff) {
            List<PartReservation> own =
                    all.stream().filter(one -> one.messageId().equals(handOff)).toList();
            all.removeAll(own);
            return own;
        }

        @Override
        public Map<String, Integer> promised(AppointmentNo appointmentNo) {
            Map<String, Integer> promised = new HashMap<>();
            all.stream()
                    .filter(one -> one.appointmentNo().equals(appointmentNo))
                    .forEach(one -> promised.merge(one.partCode(), one.quantity(), Integer::sum));
            tasks.find(appointmentNo)
                    .ifPresent(task -> task.lines()
                            .forEach(line -> promised.merge(line.partCode(), line.reserved(), Integer::sum)));
            return promised;
        }
    }

    private static final class ShelfTable implements Shelf {
        private final ShelfPlace only = new ShelfPlace(MasterData.STORE, "Y-01");

        @Override
        public Optional<ShelfPlace> place(String storeCode, String code) {
            return Optional.of(only).filter(place -> place.code().equals(code));
        }

        @Override
        public Optional<ShelfPlace> of(String storeCode, AppointmentNo appointment) {
            return Optional.of(only).filter(place -> appointment.equals(Built.value(place, "appointment")));
        }
    }

    private static final class SettlementTable extends InMemory<Settlement, RepairOrderNo> implements Settlements {
        private SettlementTable(Supplier<Actor> caller) {
            super(settlement -> new RepairOrderNo(settlement.subject()), caller);
        }
    }

    private static final class DayTable implements CashDays {
        private final Map<LocalDate, CashDay> days = new LinkedHashMap<>();

        @Override
        public CashDay openFrom(String storeCode, LocalDate day) {
            CashDay books = hold(storeCode, day);
            return books.closed() ? openFrom(storeCode, day.plusDays(1)) : books;
        }

        @Override
        public CashDay hold(String storeCode, LocalDate day) {
            return days.computeIfAbsent(day, fresh -> new CashDay(storeCode, fresh));
        }
    }

    private static final class CallTable extends InMemory<FollowUpCall, RepairOrderNo> implements FollowUpCalls {
        private CallTable(Supplier<Actor> caller) {
            super(FollowUpCall::number, caller);
        }

        @Override
        public List<FollowUpCall> dueFor(String storeCode, CustomerNo customer) {
            return all().stream()
                    .filter(call -> call.state() == FollowUpState.DUE
                            && customer.equals(call.visit().customerNo()))
                    .toList();
        }
    }

    private static final class ComplaintTable extends InMemory<Complaint, RecordNo> implements Complaints {
        private ComplaintTable(Supplier<Actor> caller) {
            super(Complaint::number, caller);
        }

        @Override
        public List<Complaint> ofVisit(RepairOrderNo visit) {
            return all().stream()
                    .filter(complaint -> visit.equals(Built.value(complaint, "repairOrderNo")))
                    .toList();
        }

        @Override
        public List<Complaint> of(String owner, String storeCode) {
            return all().stream()
                    .filter(complaint -> complaint.state() != ComplaintState.CLOSED)
                    .filter(complaint -> owner.equals(Built.value(complaint, "owner")))
                    .toList();
        }
    }
}
