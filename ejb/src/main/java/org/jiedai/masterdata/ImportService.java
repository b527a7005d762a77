package org.jiedai.masterdata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberBlocks;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/** Files of master data are brought, taken over and stopped. The work itself goes on without whoever asked for it. */
@Stateless
@Audited
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class ImportService {
    @Inject
    private ImportRuns runs;

    @Inject
    private NumberBlocks numbers;

    @Inject
    private Event<ImportBegins> begins;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Brings a file; what would become of its rows is found out at once.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ImportRule#SHEET_OF_THE_GROUP}, {@link SharedRule#NOT_YOUR_STORE}
     */
    public RecordNo bring(MasterSheet sheet, String fileName, InputStream file) {
        Stamp by = caller.stamp();
        sheet.checkPlace(by.actor());
        RecordNo number =
                new RecordNo(numbers.take(NumberSeries.IM, by.storeCode(), 1).get(0));
        runs.add(new ImportRun(number, sheet, fileName, by));
        try {
            runs.keep(number, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begins.fire(new ImportBegins(number));
        return number;
    }

    /**
     * Takes its rows over.
     *
     * @param goodOnly the good rows, else all or none
     * @throws org.jiedai.shared.RuleBroken {@link ImportRule#IMPORT_RUNS}, {@link ImportRule#IMPORT_OVER},
     *     {@link ImportRule#ROWS_WRONG}
     */
    public void take(RecordNo number, boolean goodOnly) {
        ImportRun run = own(number);
        run.sheet().checkPlace(caller.actor());
        ImportRule.IMPORT_RUNS.unless(!runs.isTurnTaken(run.turnAsked()), run.sheet());
        run.take(goodOnly, caller.stamp());
        begins.fire(new ImportBegins(number));
    }

    /** @throws org.jiedai.shared.RuleBroken {@link ImportRule#IMPORT_OVER} */
    public void cancel(RecordNo number) {
        own(number).cancel(clock.instant());
    }

    private ImportRun own(RecordNo number) {
        ImportRun run = runs.lock(number).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        SharedRule.NOT_YOUR_STORE.unless(run.storeCode().equals(caller.actor().storeCode()), number);
        return run;
    }
}
