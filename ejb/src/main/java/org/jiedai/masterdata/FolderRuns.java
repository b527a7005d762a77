package org.jiedai.masterdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.NumberBlocks;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The imports that come by the folder, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FolderRuns {
    /** Who stands in the histories for the other system. */
    static final String FOLDER = "folder";

    @Inject
    private ImportRuns runs;

    @Inject
    private Stores stores;

    @Inject
    private NumberBlocks numbers;

    @Inject
    private Event<ImportBegins> begins;

    @Inject
    private Clock clock;

    /** Whether files may lie there for this store; the group has all of them. */
    public boolean isKnown(String storeCode) {
        return storeCode.equals(Store.GROUP)
                || stores.all().stream().anyMatch(store -> store.code().equals(storeCode));
    }

    /** A file is kept and looked through. */
    public RecordNo bring(FolderFile file, InputStream content) throws IOException {
        Stamp by = by(file.storeCode());
        RecordNo number =
                new RecordNo(numbers.take(NumberSeries.IM, by.storeCode(), 1).get(0));
        ImportRun run = new ImportRun(number, file.sheet(), file.name(), by);
        run.cameBy(file.storeCode() + "/" + file.name(), file.goodOnly());
        runs.add(run);
        runs.keep(number, content);
        begins.fire(new ImportBegins(number));
        return number;
    }

    /** Those that are not answered yet. */
    public List<RecordNo> toAnswer() {
        return runs.toAnswer();
    }

    /** Takes a file over that was looked through; the protocol of one with which nothing more will happen. */
    public Optional<FolderAnswer> goOn(RecordNo number) {
        ImportRun run = runs.lock(number).orElseThrow();
        boolean waits = run.state() == ImportState.CHECKED && (run.goodOnly() || run.wrong() == 0);
        if (waits && !runs.isTurnTaken(run.turnAsked())) {
            run.take(run.goodOnly(), by(run.storeCode()));
            begins.fire(new ImportBegins(number));
        }
        return waits || run.state().runs() || run.folderFile() == null
                ? Optional.empty()
                : Optional.of(FolderAnswer.of(run, runs.problems(number)));
    }

    /** The other system has its answer. */
    public void answered(RecordNo number) {
        runs.lock(number).orElseThrow().answered();
    }

    private Stamp by(String storeCode) {
        return new Actor(FOLDER, storeCode, Set.of(Role.ADMINISTRATOR)).at(clock.instant());
    }
}
