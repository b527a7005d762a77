package org.jiedai.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentRule;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.HeldStep;
import org.jiedai.appointment.Overdue;
import org.jiedai.appointment.Promised;
import org.jiedai.appointment.Reminder;
import org.jiedai.appointment.ReminderKind;
import org.jiedai.appointment.Reminders;
import org.jiedai.appointment.SlotHold;
import org.jiedai.appointment.SlotHolds;
import org.jiedai.customer.Bringer;
import org.jiedai.customer.OpenBusiness;
import org.jiedai.delivery.Deliveries;
import org.jiedai.delivery.Delivery;
import org.jiedai.document.Document;
import org.jiedai.document.DocumentKey;
import org.jiedai.document.DocumentPrints;
import org.jiedai.estimate.Estimate;
import org.jiedai.estimate.Estimates;
import org.jiedai.reception.Arrival;
import org.jiedai.reception.ArrivalState;
import org.jiedai.reception.Arrivals;
import org.jiedai.reception.KnownCars;
import org.jiedai.reception.LastCalls;
import org.jiedai.reception.Reception;
import org.jiedai.reception.Receptions;
import org.jiedai.repairorder.ExtraWork;
import org.jiedai.repairorder.ExtraWorks;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.Actor;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.jiedai.telephone.CallRecord;
import org.jiedai.telephone.CallRecordState;
import org.jiedai.telephone.CallRecords;

/** The front desk's tables. */
final class FrontDeskTables {
    private FrontDeskTables() {}

    static List<Object> all(Supplier<Actor> caller) {
        AppointmentTable appointments = new AppointmentTable(caller);
        OrderTable orders = new OrderTable(caller);
        return List.of(
                appointments,
                new CallTable(caller),
                new ReminderTable(),
                new HoldTable(),
                new ArrivalTable(caller),
                new CallTimes(),
                new CarTable(appointments, orders),
                new ReceptionTable(caller),
                new EstimateTable(caller),
                orders,
                new ExtraWorkTable(caller),
                new PaperTable(),
                new DeliveryTable(caller));
    }

    private static final class PaperTable implements DocumentPrints {
        private final Map<DocumentKey, Document> all = new LinkedHashMap<>();

        @Override
        public Document of(String storeCode, DocumentKey key) {
            return all.computeIfAbsent(key, absent -> new Document(storeCode, key));
        }
    }

    private static final class AppointmentTable extends InMemory<Appointment, AppointmentNo> implements Appointments {
        private AppointmentTable(Supplier<Actor> caller) {
            super(Appointment::number, caller);
        }

        @Override
        public List<Overdue> overdue(String storeCode, Instant before, int skip, int most) {
            return all().stream()
                    .filter(booked -> booked.state() == AppointmentState.BOOKED)
                    .filter(booked -> booked.slot().start().isBefore(before))
                    .map(booked -> new Overdue(
                            storeCode, booked.number(), booked.slot().start()))
                    .skip(skip)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Promised> promised(String storeCode, Instant after) {
            return all().stream()
                    .filter(booked -> booked.state() == AppointmentState.BOOKED)
                    .filter(booked -> booked.slot().start().isAfter(after))
                    .map(booked -> Promised.of(booked.number(), booked.slot()))
                    .sorted(Comparator.comparing(Promised::start))
                    .toList();
        }

        @Override
        public List<Appointment> bookedFor(String storeCode, VehicleNo car) {
            return all().stream()
                    .filter(booked -> booked.state() == AppointmentState.BOOKED
                            && booked.visitor().vehicleNo().equals(car))
                    .toList();
        }

        @Override
        public List<Appointment> promisedTo(String login, String storeCode) {
            return all().stream()
                    .filter(booked -> booked.state() == AppointmentState.BOOKED)
                    .filter(booked -> login.equals(booked.slot().advisor())
                            || login.equals(booked.slot().technician()))
                    .sorted(Comparator.comparing(booked -> booked.slot().start()))
                    .toList();
        }
    }

    private static final class CallTable extends InMemory<CallRecord, RecordNo> implements CallRecords {
        private CallTable(Supplier<Actor> caller) {
            super(CallRecord::number, caller);
        }

        @Override
        public Optional<CallRecord> heard(String storeCode, String callId) {
            return all().stream()
                    .filter(call -> call.storeCode().equals(storeCode) && callId.equals(call.callId()))
                    .findFirst();
        }

        @Override
        public Optional<CallRecord> registeredBy(String storeCode, UUID form) {
            return all().stream()
                    .filter(call -> form.toString().equals(call.formId()))
                    .findFirst();
        }

        @Override
        public List<CallRecord> ringingSince(Instant moment, int most) {
            return all().stream()
                    .filter(call -> call.state() == CallRecordState.RINGING)
                    .filter(call -> !call.changedAt().isAfter(moment))
                    .limit(most)
                    .toList();
        }
    }

    private static final class ReminderTable implements Reminders {
        private final List<Reminder> reminders = new ArrayList<>();

        @Override
        public void add(Reminder reminder) {
            reminders.add(reminder);
        }

        // A reminder's key is its place here, from one on; dropped ones leave theirs empty.
        @Override
        public List<Long> due(Instant now, int skip, int most) {
            return LongStream.rangeClosed(1, reminders.size())
                    .boxed()
                    .filter(id -> lock(id).filter(reminder -> !reminder.dueAt().isAfter(now))
                            .isPresent())
                    .skip(skip)
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<Reminder> lock(long id) {
            return Optional.ofNullable(reminders.get((int) id - 1))
                    .filter(reminder -> Built.value(reminder, "raisedAt") == null);
        }

        @Override
        public Optional<Reminder> open(AppointmentNo number, ReminderKind kind) {
            return reminders.stream()
                    .filter(Objects::nonNull)
                    .filter(reminder -> reminder.appointmentNo().equals(number) && reminder.kind() == kind)
                    .filter(ReminderTable::open)
                    .findFirst();
        }

        @Override
        public List<Reminder> raised(AppointmentNo number) {
            return reminders.stream()
                    .filter(Objects::nonNull)
                    .filter(reminder -> reminder.appointmentNo().equals(number) && open(reminder))
                    .filter(reminder -> Built.value(reminder, "raisedAt") != null)
                    .toList();
        }

        @Override
        public void drop(AppointmentNo number) {
            reminders.replaceAll(reminder ->
                    reminder != null && reminder.appointmentNo().equals(number) && open(reminder) ? null : reminder);
        }

        private static boolean open(Reminder reminder) {
            return Built.value(reminder, "outcome") == null;
        }
    }

    private static final class HoldTable implements SlotHolds {
        private final List<SlotHold> holds = new ArrayList<>();

        @Override
        public List<HeldStep> ofOthers(AppointmentNo mine, String storeCode, Instant from, Instant to) {
            return holds.stream()
                    .filter(hold -> !mine.equals(Built.value(hold, "appointmentNo")))
                    .filter(hold -> !hold.start().isBefore(from) && hold.start().isBefore(to))
                    .map(hold -> new HeldStep(hold.resource(), hold.code(), hold.start()))
                    .toList();
        }

        @Override
        public Set<LocalDate> days(String storeCode, LocalDate from, LocalDate end) {
            return Set.of();
        }

        @Override
        public void lockDay(String storeCode, LocalDate day) {
            // Here nobody else books.
        }

        @Override
        public void hold(List<SlotHold> wanted) {
            Set<String> keys = new LinkedHashSet<>();
            holds.forEach(hold -> keys.add(hold.key()));
            wanted.forEach(hold -> AppointmentRule.SLOT_TAKEN.unless(keys.add(hold.key()), hold.start()));
            holds.addAll(wanted);
        }

        // Nothing rolls back here, so what was held must not be gone when the new is refused.
        @Override
        public void holdInstead(AppointmentNo number, List<SlotHold> wanted) {
            List<SlotHold> before = List.copyOf(holds);
            release(number);
            try {
                hold(wanted);
            } catch (RuleBroken refused) {
                holds.clear();
                holds.addAll(before);
                throw refused;
            }
        }

        @Override
        public void release(AppointmentNo number) {
            holds.removeIf(hold -> number.equals(Built.value(hold, "appointmentNo")));
        }
    }

    private static final class ArrivalTable extends InMemory<Arrival, RecordNo> implements Arrivals {
        private ArrivalTable(Supplier<Actor> caller) {
            super(Arrival::number, caller);
        }

        @Override
        public Optional<RecordNo> waiting(String storeCode, Plate plate) {
            return all().stream()
                    .filter(arrival -> plate.equals(arrival.plate()))
                    .filter(arrival ->
                            arrival.state() == ArrivalState.WAITING || arrival.state() == ArrivalState.GREETED)
                    .map(Arrival::number)
                    .findFirst();
        }

        @Override
        public List<Arrival> waitingFor(String advisor) {
            return all().stream()
                    .filter(arrival -> arrival.state() == ArrivalState.WAITING)
                    .filter(arrival -> advisor.equals(arrival.calledAdvisor()))
                    .toList();
        }

        @Override
        public List<Arrival> waitingIn(String storeCode) {
            return all().stream()
                    .filter(arrival -> arrival.state() == ArrivalState.WAITING)
                    .toList();
        }
    }

    private static final class CallTimes implements LastCalls {
        private final Map<String, Instant> called = new LinkedHashMap<>();

        @Override
        public void lock(String storeCode) {
            // Here nobody else is entered.
        }

        @Override
        public Map<String, Instant> of(String storeCode) {
            return called;
        }

        @Override
        public void called(String storeCode, String advisor, Instant at) {
            called.put(advisor, at);
        }
    }

    private record CarTable(AppointmentTable appointments, OrderTable orders) implements KnownCars, OpenBusiness {
        @Override
        public Optional<Booked> booked(String storeCode, Plate plate, Instant at) {
            return appointments.all().stream()
                    .filter(booked -> booked.state() == AppointmentState.BOOKED
                            && plate.value().equals(booked.visitor().plate()))
                    .map(booked -> new Booked(booked.number(), booked.slot().advisor()))
                    .findFirst();
        }

        @Override
        public Optional<Bringer> bringer(AppointmentNo booking) {
            return appointments.all().stream()
                    .filter(booked ->
                            booked.number().equals(booking) && booked.visitor().bringer())
                    .map(booked -> new Bringer(
                            booked.visitor().customerName(), booked.visitor().phone()))
                    .findFirst();
        }

        @Override
        public Optional<RepairOrderNo> inTheHouse(String storeCode, Plate plate) {
            return visit(order -> plate.value().equals(order.visitor().plate()));
        }

        @Override
        public Optional<RepairOrderNo> inTheHouse(String storeCode, VehicleNo car) {
            return visit(order -> car.equals(order.visitor().vehicleNo()));
        }

        @Override
        public Optional<RepairOrderNo> visitOf(VehicleNo car) {
            return inTheHouse(MasterData.STORE, car);
        }

        @Override
        public List<AppointmentNo> bookingsOf(VehicleNo car) {
            return appointments.bookedFor(MasterData.STORE, car).stream()
                    .map(Appointment::number)
                    .toList();
        }

        private Optional<RepairOrderNo> visit(Predicate<RepairOrder> which) {
            return orders.all().stream()
                    .filter(order ->
                            order.state() != RepairOrderState.CLOSED && order.state() != RepairOrderState.CANCELLED)
                    .filter(which)
                    .map(RepairOrder::number)
                    .findFirst();
        }
    }

    private static final class ReceptionTable extends InMemory<Reception, RepairOrderNo> implements Receptions {
        private ReceptionTable(Supplier<Actor> caller) {
            super(Reception::number, caller);
        }
    }

    private static final class EstimateTable extends InMemory<Estimate, String> implements Estimates {
        private EstimateTable(Supplier<Actor> caller) {
            super(Estimate::number, caller);
        }
    }

    private static final class OrderTable extends InMemory<RepairOrder, RepairOrderNo> implements RepairOrders {
        private OrderTable(Supplier<Actor> caller) {
            super(RepairOrder::number, caller);
        }

        @Override
        public List<RepairOrder> onTag(String storeCode, String keyTag) {
            return all().stream()
                    .filter(order ->
                            order.state() != RepairOrderState.CLOSED && order.state() != RepairOrderState.CANCELLED)
                    .filter(order -> keyTag.equals(order.agreement().keyTag()))
                    .toList();
        }

        @Override
        public List<RepairOrder> toCheck(Instant promisedBefore) {
            return all().stream()
                    .filter(order -> order.promise().present() != null
                            && !order.promise().present().isAfter(promisedBefore))
                    .filter(order -> Built.value(order.promise(), "checkRaisedAt") == null)
                    .toList();
        }

        @Override
        public List<RepairOrder> advisedBy(String login, String storeCode) {
            return all().stream()
                    .filter(order ->
                            order.state() != RepairOrderState.CLOSED && order.state() != RepairOrderState.CANCELLED)
                    .filter(order -> login.equals(order.advisor()))
                    .toList();
        }
    }

    private static final class ExtraWorkTable extends InMemory<ExtraWork, RecordNo> implements ExtraWorks {
        private ExtraWorkTable(Supplier<Actor> caller) {
            super(ExtraWork::number, caller);
        }

        @Override
        public List<ExtraWork> of(RepairOrderNo order) {
            return all().stream()
                    .filter(extra -> extra.repairOrderNo().equals(order))
                    .toList();
        }

        @Override
        public Optional<ExtraWork> byLink(String hash) {
            return all().stream()
                    .filter(extra -> hash.equals(Built.value(extra, "linkHash")))
                    .findFirst();
        }
    }

    private static final class DeliveryTable extends InMemory<Delivery, RepairOrderNo> implements Deliveries {
        private DeliveryTable(Supplier<Actor> caller) {
            super(Delivery::number, caller);
        }
    }
}
