package org.jiedai.masterdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Stamp;

/** A file of master data on its way: who brought it, what would become of its rows, and what became of them. */
@Entity
@Table(name = "import_run")
public class ImportRun {
    private static final int LONGEST_NAME = 120;

    @Id
    private RecordNo number;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    @Enumerated(EnumType.STRING)
    private MasterSheet sheet;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "good_only")
    private boolean goodOnly;

    // The sheet and store whose turn it has: the database lets nobody else have it.
    private String turn;

    // Who was stopped may still be at work when it is begun again: only the latest attempt is heard.
    private int attempt;

    // Until it is answered.
    @Column(name = "folder_file")
    private String folderFile;

    private int fresh;
    private int changed;
    private int same;
    private int wrong;

    /** Rule and values of what broke it. */
    private String refusal;

    @Column(name = "refusal_values")
    private String refusalValues;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "taken_by")
    private String takenBy;

    // Moves while a node works on it: one that rests for long has lost its node.
    @Column(name = "seen_at")
    private Instant seenAt;

    protected ImportRun() {}

    /** A file was brought; it is checked first. */
    public ImportRun(RecordNo number, MasterSheet sheet, String fileName, Stamp by) {
        this.number = number;
        this.storeCode = by.storeCode();
        this.sheet = sheet;
        this.fileName = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        this.broughtBy = by.login();
        this.broughtAt = by.at();
        begins(ImportState.CHECKING, by.at());
    }

    /**
     * It came by the folder, and nobody will look at it before its rows are taken over.
     *
     * @param file where it lies, below the folder
     */
    public void cameBy(String file, boolean onlyGood) {
        folderFile = file;
        goodOnly = onlyGood;
    }

    /** Where its file lies below the folder; null if it came otherwise, or is answered. */
    public String folderFile() {
        return folderFile;
    }

    /** Its protocol lies beside its file. */
    public void answered() {
        folderFile = null;
    }

    private void begins(ImportState next, Instant at) {
        state = next;
        attempt++;
        seenAt = at;
        countsNothing();
    }

    private void countsNothing() {
        fresh = 0;
        changed = 0;
        same = 0;
        wrong = 0;
        refusal = null;
        refusalValues = null;
    }

    /**
     * Its rows are to be taken over.
     *
     * @param onlyGood the good rows, else all or none
     * @throws org.jiedai.shared.RuleBroken {@link ImportRule#IMPORT_OVER}, {@link ImportRule#ROWS_WRONG}
     */
    public void take(boolean onlyGood, Stamp by) {
        boolean ready = state == ImportState.CHECKED || state == ImportState.BROKEN || state == ImportState.CANCELLED;
        ImportRule.IMPORT_OVER.unless(ready, number);
        ImportRule.ROWS_WRONG.unless(onlyGood || wrong == 0, wrong);
        goodOnly = onlyGood;
        takenBy = by.login();
        turn = turnAsked();
        begins(ImportState.TAKING, by.at());
    }

    /** What only one file at a time may change: the sheet, and the store where each has its own. */
    public String turnAsked() {
        return sheet.name() + (sheet.isOfGroup() ? "" : " " + storeCode);
    }

    /** So many rows more are known. */
    public void counts(Map<RowOutcome, Integer> more, Instant at) {
        fresh += more.getOrDefault(RowOutcome.FRESH, 0);
        changed += more.getOrDefault(RowOutcome.CHANGED, 0);
        same += more.getOrDefault(RowOutcome.SAME, 0);
        wrong += more.getOrDefault(RowOutcome.WRONG, 0);
        seenAt = at;
    }

    /**
     * It is through. Who stopped it when its rows were on record already came too late; a look that was stopped has
     * seen nothing.
     *
     * @param since the attempt that ends
     * @param taken whether its rows are on record
     */
    public void ends(int since, boolean taken, Instant at) {
        if (attempt == since && (taken || state.runs())) {
            over(taken ? ImportState.TAKEN : ImportState.CHECKED, at);
        }
    }

    /** Which time it is being worked on. */
    public int attempt() {
        return attempt;
    }

    /** Whether whoever works on it since this attempt is still to go on. */
    public boolean goesOn(int since) {
        return state.runs() && attempt == since;
    }

    /**
     * Somebody stops it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ImportRule#IMPORT_OVER}
     */
    public void cancel(Instant at) {
        ImportRule.IMPORT_OVER.unless(state.runs(), number);
        over(ImportState.CANCELLED, at);
    }

    /** It could not be done. */
    public void breaks(String rule, String values, Instant at) {
        if (state.runs()) {
            over(ImportState.BROKEN, at);
            refusal = rule;
            refusalValues = values;
        }
    }

    // Good rows that were taken stay; of all or nothing, and of a look at a file, there is nothing.
    private void over(ImportState end, Instant at) {
        boolean nothing = end == ImportState.CANCELLED || end == ImportState.BROKEN;
        if (nothing && !(state == ImportState.TAKING && goodOnly)) {
            countsNothing();
        }
        state = end;
        seenAt = at;
        turn = null;
    }

    public RecordNo number() {
        return number;
    }

    public String storeCode() {
        return storeCode;
    }

    public MasterSheet sheet() {
        return sheet;
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return state;
    }

    /** Whether good rows are taken over though others are wrong. */
    public boolean goodOnly() {
        return goodOnly;
    }

    public int fresh() {
        return fresh;
    }

    public int changed() {
        return changed;
    }

    public int same() {
        return same;
    }

    public int wrong() {
        return wrong;
    }

    /** All rows that were looked at. */
    public int rows() {
        return fresh + changed + same + wrong;
    }

    /** The rule that broke it; null if none did. */
    public String refusal() {
        return refusal;
    }

    public String refusalValues() {
        return refusalValues;
    }

    public String broughtBy() {
        return broughtBy;
    }

    /** Who had its rows taken over; null if nobody had yet. */
    public String takenBy() {
        return takenBy;
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
