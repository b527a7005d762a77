package org.jiedai.masterdata;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jiedai.shared.Rounds;

/** Looks for imports whose node went down, for files that lie there for too long, and into the folder. */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {
    /** A batch takes a second at most. */
    private static final Duration RESTING = Duration.ofMinutes(2);

    /** Customers stand in files. */
    private static final Duration KEPT = Duration.ofDays(14);

    @Inject
    private ImportProgress progress;

    @Inject
    private FolderImport folder;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    @PermitAll
    public void look() {
        progress.lookForInterrupted(clock.instant().minus(RESTING));
        progress.forget(clock.instant().minus(KEPT));
        folder.look();
    }
}
