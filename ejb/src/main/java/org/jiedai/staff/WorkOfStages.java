package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Stamp;
import org.jiedai.store.Store;

/** What hangs on a person at all desks; each stage brings its own, and a stage more needs nothing here. */
@ApplicationScoped
public class WorkOfStages implements UnfinishedWork {
    @Inject
    private Instance<WorkInHand> brought;

    @Override
    public Count of(String login) {
        return of(login, null);
    }

    @Override
    public Count of(String login, String storeCode) {
        return Count.of(held(login, storeCode));
    }

    /** All of it, by kind; each thing once, however many stages know of it. */
    public List<HeldWork> held(String login, String storeCode) {
        Map<String, HeldWork> all = new LinkedHashMap<>();
        stages().stream()
                .flatMap(stage -> stage.of(login, storeCode).stream())
                .forEach(one -> all.putIfAbsent(one.kind() + one.number(), one));
        return new ArrayList<>(all.values());
    }

    /** Whether a colleague may have all of one kind that hangs on a person in a store. */
    public boolean suits(WorkKind kind, StaffMember colleague, String login, String storeCode) {
        return !colleague.login().equals(login)
                && kind.mayBeOf(colleague, storeCode)
                && of(kind).stream().allMatch(stage -> stage.suits(colleague, login, storeCode));
    }

    /** One kind of it is somebody else's; returns number → who has it now. */
    Map<String, String> handOver(WorkKind kind, TakeOver takeOver, Stamp by) {
        Map<String, String> taken = new LinkedHashMap<>();
        of(kind).forEach(stage -> stage.handOver(takeOver, by).forEach(taken::putIfAbsent));
        return taken;
    }

    @Override
    public void hold(String login, Set<String> stores) {
        stores.stream()
                .filter(store -> !store.equals(Store.GROUP))
                .sorted()
                .forEach(store -> stages().forEach(stage -> stage.hold(login, store)));
    }

    @Override
    public void passOn(String login, Stamp by) {
        stages().forEach(stage -> stage.passOn(login, by));
    }

    private List<WorkInHand> of(WorkKind kind) {
        return stages().stream().filter(stage -> stage.kind() == kind).toList();
    }

    // Always in the same order, so that two who hold the same wait and do not block each other.
    private List<WorkInHand> stages() {
        return brought.stream()
                .sorted(Comparator.comparing(WorkInHand::kind)
                        .thenComparing(stage -> stage.getClass().getName()))
                .toList();
    }
}
