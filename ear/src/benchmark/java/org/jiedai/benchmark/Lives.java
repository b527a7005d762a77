package org.jiedai.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentAct;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.cashier.Settlement;
import org.jiedai.cashier.SettlementAct;
import org.jiedai.cashier.SettlementState;
import org.jiedai.delivery.Delivery;
import org.jiedai.delivery.DeliveryAct;
import org.jiedai.delivery.DeliveryState;
import org.jiedai.estimate.Estimate;
import org.jiedai.estimate.EstimateAct;
import org.jiedai.estimate.EstimateState;
import org.jiedai.followup.FollowUpAct;
import org.jiedai.followup.FollowUpCall;
import org.jiedai.followup.FollowUpState;
import org.jiedai.parts.PartsRequisition;
import org.jiedai.parts.PickAct;
import org.jiedai.parts.PickState;
import org.jiedai.parts.PickTask;
import org.jiedai.parts.RequisitionAct;
import org.jiedai.parts.RequisitionState;
import org.jiedai.reception.Arrival;
import org.jiedai.reception.ArrivalAct;
import org.jiedai.reception.ArrivalState;
import org.jiedai.reception.Reception;
import org.jiedai.reception.ReceptionAct;
import org.jiedai.reception.ReceptionState;
import org.jiedai.repairorder.ExtraWork;
import org.jiedai.repairorder.ExtraWorkAct;
import org.jiedai.repairorder.ExtraWorkState;
import org.jiedai.repairorder.RepairOrderAct;
import org.jiedai.repairorder.RepairOrderLifeCycle;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Act;
import org.jiedai.shared.LifeCycle;
import org.jiedai.wash.WashAct;
import org.jiedai.wash.WashState;
import org.jiedai.wash.WashTask;
import org.jiedai.workshop.AppointmentPlan;
import org.jiedai.workshop.AskAct;
import org.jiedai.workshop.AskState;
import org.jiedai.workshop.AskedParts;
import org.jiedai.workshop.ExtraFinding;
import org.jiedai.workshop.FindingAct;
import org.jiedai.workshop.FindingState;
import org.jiedai.workshop.PlanAct;
import org.jiedai.workshop.PlanState;
import org.jiedai.workshop.TicketAct;
import org.jiedai.workshop.TicketState;
import org.jiedai.workshop.WorkTicket;

/** Every record's history against its life-cycle table: each act was legal, and together they lead to its state. */
final class Lives {
    private static final Map<String, Table<?, ?>> TABLES = new LinkedHashMap<>();

    static {
        add("appointment", AppointmentState.class, AppointmentAct.class, Appointment.LIFE_CYCLE);
        add("appointment_plan", PlanState.class, PlanAct.class, AppointmentPlan.LIFE_CYCLE);
        add("pick_task", PickState.class, PickAct.class, PickTask.LIFE_CYCLE);
        add("arrival", ArrivalState.class, ArrivalAct.class, Arrival.LIFE_CYCLE);
        add("reception", ReceptionState.class, ReceptionAct.class, Reception.LIFE_CYCLE);
        add("estimate", EstimateState.class, EstimateAct.class, Estimate.LIFE_CYCLE);
        add("repair_order", RepairOrderState.class, RepairOrderAct.class, RepairOrderLifeCycle.TABLE);
        add("work_ticket", TicketState.class, TicketAct.class, WorkTicket.LIFE_CYCLE);
        add("asked_parts", AskState.class, AskAct.class, AskedParts.LIFE_CYCLE);
        add("parts_requisition", RequisitionState.class, RequisitionAct.class, PartsRequisition.LIFE_CYCLE);
        add("extra_finding", FindingState.class, FindingAct.class, ExtraFinding.LIFE_CYCLE);
        add("extra_work", ExtraWorkState.class, ExtraWorkAct.class, ExtraWork.LIFE_CYCLE);
        add("wash_task", WashState.class, WashAct.class, WashTask.LIFE_CYCLE);
        add("delivery", DeliveryState.class, DeliveryAct.class, Delivery.LIFE_CYCLE);
        add("settlement", SettlementState.class, SettlementAct.class, Settlement.LIFE_CYCLE);
        add("follow_up_call", FollowUpState.class, FollowUpAct.class, FollowUpCall.LIFE_CYCLE);
    }

    private final Connection connection;
    private final List<String> violations = new ArrayList<>();

    private Lives(Connection connection) {
        this.connection = connection;
    }

    static List<String> check(Connection connection) throws SQLException {
        Lives lives = new Lives(connection);
        for (Map.Entry<String, Table<?, ?>> table : TABLES.entrySet()) {
            lives.check(table.getKey(), table.getValue());
        }
        return lives.violations;
    }

    private static <S extends Enum<S>, A extends Enum<A> & Act> void add(
            String table, Class<S> states, Class<A> acts, LifeCycle<S, A> lifeCycle) {
        TABLES.put(table, new Table<>(states, acts, lifeCycle));
    }

    private void check(String name, Table<?, ?> table) throws SQLException {
        String sql = "select t.number, t.state, h.act, h.from_state, h.to_state from " + name
                + " t left join history h on h.subject_id = t.id order by t.id";
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                Life life = new Life("", "");
                while (rows.next()) {
                    if (!life.number().equals(rows.getString(1))) {
                        end(name, life);
                        life = new Life(rows.getString(1), rows.getString(2));
                    }
                    table.check(life, rows.getString(3), rows.getString(4), rows.getString(5))
                            .forEach(wrong -> violations.add(name + " " + wrong));
                }
                end(name, life);
            }
        }
    }

    private void end(String table, Life life) {
        if (!life.leadsToItsState()) {
            violations.add("%s %s is %s, but its history leads elsewhere: %s"
                    .formatted(table, life.number(), life.state(), life.balance()));
        }
    }

    /**
     * What one record went through. Acts of one moment have no order in the history, so it is not replayed one by one:
     * every state is entered as often as it is left, except the present one.
     */
    private record Life(String number, String state, Map<String, Integer> balance) {
        private Life(String number, String state) {
            this(number, state, new HashMap<>());
        }

        private void went(String from, String to) {
            if (from != null) {
                balance.merge(from, -1, Integer::sum);
            }
            balance.merge(to, 1, Integer::sum);
        }

        private boolean leadsToItsState() {
            return number.isEmpty()
                    || balance.entrySet().stream()
                            .allMatch(
                                    entry -> entry.getValue() == (entry.getKey().equals(state) ? 1 : 0));
        }
    }

    private record Table<S extends Enum<S>, A extends Enum<A> & Act>(
            Class<S> states, Class<A> acts, LifeCycle<S, A> lifeCycle) {

        private List<String> check(Life life, String act, String from, String to) {
            if (act == null) {
                return List.of(life.number() + " has no history");
            }
            life.went(from == null ? null : name(from), name(to));
            return from == null || legal(name(from), name(act), name(to))
                    ? List.of()
                    : List.of(
                            "%s went from %s by %s to %s, which is not legal".formatted(life.number(), from, act, to));
        }

        private boolean legal(String from, String act, String to) {
            return lifeCycle
                    .find(Enum.valueOf(states, from), Enum.valueOf(acts, act))
                    .map(next -> next.name().equals(to))
                    .orElse(false);
        }

        private static String name(String key) {
            return key.substring(key.indexOf('.') + 1);
        }
    }
}
