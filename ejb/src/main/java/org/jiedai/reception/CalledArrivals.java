package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.handoff.Changes;
import org.jiedai.roster.Attendance;
import org.jiedai.roster.CountsOnDuty;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;
import org.jiedai.staff.WorkKind;

/** Nobody waits at the door for an advisor who is not here: they go to the next, by the same turn (R1). */
@ApplicationScoped
public class CalledArrivals implements WorkInHand, CountsOnDuty {
    @Inject
    private Arrivals arrivals;

    @Inject
    private LastCalls lastCalls;

    @Inject
    private Attendance attendance;

    @Inject
    private Changes changes;

    @Override
    public WorkKind kind() {
        return WorkKind.ARRIVAL;
    }

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        return waitingFor(login, storeCode).stream()
                .map(one -> new HeldWork(
                        kind(),
                        one.storeCode(),
                        one.number().value(),
                        one.plate() == null ? null : one.plate().value(),
                        one.state(),
                        one.arrivedAt()))
                .toList();
    }

    private List<Arrival> waitingFor(String login, String storeCode) {
        return arrivals.waitingFor(login).stream()
                .filter(one -> storeCode == null || one.storeCode().equals(storeCode))
                .toList();
    }

    @Override
    public void hold(String login, String storeCode) {
        lastCalls.lock(storeCode);
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        Map<String, String> taken = new LinkedHashMap<>();
        waitingFor(takeOver.from(), takeOver.storeCode()).forEach(one -> {
            String to = takeOver.named()
                    .or(() -> next(one.storeCode(), takeOver.from(), by))
                    .orElse(null);
            call(one, to, by);
            taken.put(one.number().value(), to);
        });
        return taken;
    }

    @Override
    public void passOn(String login, Stamp by) {
        waitingFor(login, null).stream()
                .map(Arrival::storeCode)
                .distinct()
                .sorted()
                .forEach(store -> callOthers(store, by));
    }

    // Somebody is on leave today, or works other hours: who waits for them does not wait for that to end.
    @Override
    public void dutyChanged(Stamp by) {
        callOthers(by.storeCode(), by);
    }

    private void callOthers(String store, Stamp by) {
        List<Arrival> waiting = arrivals.waitingIn(store).stream()
                .filter(one -> one.calledAdvisor() != null)
                .toList();
        if (!waiting.isEmpty()) {
            lastCalls.lock(store);
            List<String> here = attendance.at(store, by.at()).receivers(by.at());
            waiting.stream()
                    .filter(one -> !here.contains(one.calledAdvisor()))
                    .forEach(one ->
                            call(one, next(store, one.calledAdvisor(), by).orElse(null), by));
        }
    }

    private Optional<String> next(String store, String without, Stamp by) {
        List<String> others = attendance.at(store, by.at()).receivers(by.at()).stream()
                .filter(login -> !login.equals(without))
                .toList();
        return Turn.next(others, lastCalls.of(store));
    }

    // Where nobody else receives customers nobody is named, and everybody sees who waits.
    private void call(Arrival arrival, String advisor, Stamp by) {
        String store = arrival.storeCode();
        if (advisor != null) {
            lastCalls.called(store, advisor, by.at());
        }
        arrival.callAnother(advisor, by.in(store));
        changes.afterCommit(store);
    }
}
