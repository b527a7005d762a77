package org.jiedai.masterdata;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RuleBroken;
import org.jiedai.store.Store;

/**
 * Works through a file, batch by batch, each told to whoever watches. All or nothing is one transaction; the good rows
 * only are taken over by the batch.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final int BATCH = 500;
    private static final int LONGEST_SECONDS = 3_600;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ImportProgress progress;

    @Inject
    private ImportRuns runs;

    @Inject
    private Sheets sheets;

    @Inject
    private Changes changes;

    /** Checks a file, or takes it over; whatever goes wrong is told to whoever watches. */
    @PermitAll
    public void work(RecordNo number) {
        ImportTask task = progress.task(number);
        try {
            Path file = Files.createTempFile("jiedai-import", null);
            try {
                runs.fetch(number, file);
                work(task, file);
            } finally {
                Files.delete(file);
            }
        } catch (RuleBroken e) {
            progress.breaks(task, e);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Import " + number + " is broken", e);
            progress.breaks(task, ImportRule.INTERRUPTED.broken(number));
        }
    }

    private void work(ImportTask task, Path file) throws IOException {
        SheetRows<?> rows = sheets.of(task.sheet());
        boolean whole = task.takes() && !task.goodOnly();
        try (SheetFile sheet = SheetFile.open(file, task.sheet(), task.fileName())) {
            work(task, rows, sheet, whole);
        }
    }

    private void work(ImportTask task, SheetRows<?> rows, SheetFile sheet, boolean whole) throws IOException {
        begin(whole);
        try {
            Marks seen = new Marks();
            List<SheetRow> batch = sheet.batch(BATCH);
            boolean goesOn = true;
            while (goesOn && !batch.isEmpty()) {
                goesOn = step(task, rows, batch, seen, whole);
                batch = sheet.batch(BATCH);
            }
            end(whole, goesOn);
            if (goesOn) {
                progress.ends(task);
            }
        } catch (RuntimeException | IOException e) {
            end(whole, false);
            throw e;
        }
    }

    private boolean step(ImportTask task, SheetRows<?> rows, List<SheetRow> batch, Marks seen, boolean whole) {
        begin(!whole);
        boolean committed = false;
        List<Verdict> verdicts;
        try {
            batch.stream().filter(SheetRow::isRight).forEach(row -> seen.see(row, rows.marks(row)));
            verdicts = rows.judge(batch, task.home());
            if (task.takes()) {
                verdicts.stream().filter(verdict -> verdict.row().isRight()).forEach(verdict -> take(verdict, task));
            }
            runs.written();
            if (task.takes() && task.sheet().isOfGroup()) {
                changes.afterCommit(Store.GROUP);
            }
            end(!whole, true);
            committed = true;
        } finally {
            if (!committed) {
                end(!whole, false);
            }
        }
        if (whole) {
            long wrong = verdicts.stream()
                    .filter(v -> v.outcome() == RowOutcome.WRONG)
                    .count();
            ImportRule.ROWS_WRONG.unless(wrong == 0, wrong);
        }
        return progress.counts(task, verdicts);
    }

    private void take(Verdict verdict, ImportTask task) {
        SheetRow row = verdict.row();
        verdict.effect().run();
        if (verdict.outcome() == RowOutcome.FRESH) {
            runs.add(new MasterChange(row, "", "", "", task.by()));
        }
        if (verdict.outcome() == RowOutcome.CHANGED) {
            runs.renamed(row, verdict.formerKey(), task.by().storeCode());
        }
        verdict.differences()
                .forEach(difference -> runs.add(new MasterChange(
                        row, difference.column(), difference.before(), difference.after(), task.by())));
    }

    private void begin(boolean now) {
        if (now) {
            try {
                transaction.setTransactionTimeout(LONGEST_SECONDS);
                transaction.begin();
            } catch (NotSupportedException | SystemException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void end(boolean now, boolean well) {
        if (now) {
            try {
                if (well) {
                    transaction.commit();
                } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    // A commit that failed has none: its own failure must be the one that is told.
                    transaction.rollback();
                }
            } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
