package org.jiedai.masterdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.RecordNo;

/** The imports of the stores, with their files. */
public interface ImportRuns {

    /** Locked until the transaction ends. */
    Optional<ImportRun> lock(RecordNo number);

    /** Whether somebody else has the turn that this run asks for. */
    boolean isTurnTaken(String turn);

    void add(ImportRun run);

    /** Keeps the file in pieces, whatever its size. */
    void keep(RecordNo number, InputStream file) throws IOException;

    /** Those that came by the folder and are not answered yet; not locked. */
    List<RecordNo> toAnswer();

    /** What was wrong in the file, by lines. */
    List<CellProblem> problems(RecordNo number);

    /** Writes the file that was kept to a place of this machine. */
    void fetch(RecordNo number, Path to) throws IOException;

    void add(ImportProblem problem);

    /** Its rows and its history stay. */
    void forgetFile(RecordNo number);

    /** Those that were brought before this moment and of which a file or what was wrong in it is still kept. */
    List<RecordNo> broughtBefore(Instant moment);

    /** What was found wrong before is forgotten: the file is looked at anew. */
    void forgetProblems(RecordNo number);

    void add(MasterChange change);

    /** A record is known otherwise from now on; what was changed in it before goes with it. */
    void renamed(SheetRow row, String formerKey, String storeCode);

    /** What is sent to the database so far; the objects are let go, so that a long file fills no memory. */
    void written();

    /** Those on which nobody has worked since this moment though they run: their node went down. */
    List<RecordNo> restingSince(Instant moment);
}
