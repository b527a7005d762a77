package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.shared.Actor;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Stamp;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** How far an import is, told in short transactions beside its long one: whoever watches sees it, on every node. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportProgress {
    /** More is not looked through by anybody; the file is wrong as a whole. */
    private static final int MOST_PROBLEMS = 1_000;

    @Inject
    private ImportRuns runs;

    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    /** What is to be done now; what was found wrong before is forgotten. */
    public ImportTask task(RecordNo number) {
        ImportRun run = run(number);
        runs.forgetProblems(number);
        boolean group = run.storeCode().equals(Store.GROUP);
        boolean takes = run.state() == ImportState.TAKING;
        String who = takes ? run.takenBy() : run.broughtBy();
        Stamp by = new Stamp(new Actor(who, run.storeCode(), Set.of()), clock.instant());
        Home home = new Home(
                run.storeCode(), group ? "" : stores.get(run.storeCode()).homeProvince(), by);
        return new ImportTask(number, run.attempt(), run.sheet(), run.fileName(), takes, run.goodOnly(), home, by);
    }

    /**
     * A batch more is done.
     *
     * @return whether to go on: nobody has stopped it, or begun it anew
     */
    public boolean counts(ImportTask task, List<Verdict> verdicts) {
        RecordNo number = task.number();
        ImportRun run = run(number);
        if (!run.goesOn(task.attempt())) {
            return false;
        }
        int before = run.wrong();
        run.counts(
                verdicts.stream()
                        .collect(Collectors.groupingBy(
                                verdict -> verdict.row().isRight() ? verdict.outcome() : RowOutcome.WRONG,
                                Collectors.summingInt(one -> 1))),
                clock.instant());
        verdicts.stream()
                .flatMap(verdict -> verdict.row().problems().stream())
                .limit(Math.max(0, MOST_PROBLEMS - before))
                .forEach(problem -> runs.add(new ImportProblem(number, problem)));
        return true;
    }

    /** It is through; a file that was taken over is not needed any more. */
    public void ends(ImportTask task) {
        ImportRun run = run(task.number());
        run.ends(task.attempt(), task.takes(), clock.instant());
        if (run.state() == ImportState.TAKEN) {
            runs.forgetFile(task.number());
        }
    }

    /** Files that nobody took, and what was wrong in files: there are people in them. */
    public void forget(Instant broughtBefore) {
        runs.broughtBefore(broughtBefore).forEach(number -> {
            runs.forgetFile(number);
            runs.forgetProblems(number);
        });
    }

    /** Somebody has asked for it, and it cannot be done; unless it was stopped or begun anew meanwhile. */
    public void breaks(ImportTask task, RuleBroken why) {
        if (run(task.number()).goesOn(task.attempt())) {
            breaks(task.number(), why);
        }
    }

    private void breaks(RecordNo number, RuleBroken why) {
        String values = why.values().stream().map(String::valueOf).collect(Collectors.joining("\u001F"));
        run(number).breaks(why.rule().name(), values, clock.instant());
    }

    /** Those that lost their node are begun again by whoever wants them. */
    public void lookForInterrupted(Instant restingSince) {
        runs.restingSince(restingSince).forEach(number -> breaks(number, ImportRule.INTERRUPTED.broken(number)));
    }

    private ImportRun run(RecordNo number) {
        return runs.lock(number).orElseThrow();
    }
}
