package org.jiedai.masterdata;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;
import org.primefaces.model.file.UploadedFile;

/** Files of master data come in and go out; beside them, what the store cannot open without. */
@Named
@ViewScoped
public class ImportsView extends View {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PROBLEMS = 100;
    /** What broke a file that may be taken as it is. */
    private static final Set<String> BEGUN_AGAIN = Set.of(ImportRule.INTERRUPTED.name(), ImportRule.ROWS_WRONG.name());

    private static final int MEGABYTES = 100;
    private static final int PAGE = 1_000;

    @Inject
    private ImportService service;

    @Inject
    private ImportBoard board;

    @Inject
    private SheetBoard sheets;

    @Inject
    private Witness witness;

    private MasterSheet sheet;
    private transient UploadedFile file;
    private transient List<ImportRun> runs;
    private transient Map<FirstStep, Long> steps;
    private transient Map<MasterSheet, Long> counts;
    private RecordNo shown;

    @PostConstruct
    public void begin() {
        sheet = MasterSheet.named(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("sheet"))
                .orElse(MasterSheet.MODELS);
        load();
    }

    /** Reads what goes on anew. */
    public void load() {
        runs = board.latest();
        counts = sheets.counts();
        steps = sheets.firstSteps(counts);
    }

    public void choose(MasterSheet other) {
        sheet = other;
    }

    /** Brings the chosen file; the outcome opens the page anew, so that a reload brings nothing twice. */
    public String bring() {
        SharedRule.FIELD_NEEDED.unless(file != null && file.getFileName() != null, "imports.file");
        ImportRule.FILE_EMPTY.unless(file.getSize() > 0, file.getFileName());
        try (InputStream content = file.getInputStream()) {
            service.bring(sheet, file.getFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sayThere("imports.brought");
        return go(Screen.IMPORTS);
    }

    public void takeAll(String number) {
        take(number, false);
    }

    public void takeGood(String number) {
        take(number, true);
    }

    private void take(String number, boolean goodOnly) {
        service.take(run(number).number(), goodOnly);
        say("imports.begun");
        load();
    }

    public void cancel(String number) {
        service.cancel(run(number).number());
        say("imports.stopped");
        load();
    }

    public void showProblems(String number) {
        shown = run(number).number();
    }

    private ImportRun run(String number) {
        SharedRule.NOT_FOUND.unless(number != null, "");
        return board.run(new RecordNo(number)).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    /** What is wrong in the file that was chosen. */
    public List<CellProblem> getProblems() {
        return shown == null ? List.of() : board.problems(shown, MOST_PROBLEMS);
    }

    /** Why a cell is refused, and what to do. */
    public String why(CellProblem problem) {
        return texts.of(
                "rule." + problem.rule(),
                problem.values().stream().map(texts::readable).toArray());
    }

    /** Why a file was not taken; empty if it was. */
    public String refusal(ImportRun run) {
        return run.refusal() == null
                ? ""
                : texts.of(
                        "rule." + run.refusal(),
                        CellProblem.values(run.refusalValues()).stream()
                                .map(texts::readable)
                                .toArray());
    }

    /** The heading of a problem's column. */
    public String column(CellProblem problem) {
        return problem.column().isEmpty() ? "" : texts.get("column." + problem.column());
    }

    /** Everything that is wrong in a file, as a file. */
    public void protocol(String number) {
        ImportRun run = run(number);
        TableFile protocol = new TableFile(List.of(
                texts.get("imports.line"),
                texts.get("imports.column"),
                texts.get("imports.cell"),
                texts.get("imports.why")));
        protocol.row(List.of(run.fileName(), texts.name(run.sheet()), texts.name(run.state()), counts(run)));
        board.problems(run.number(), Integer.MAX_VALUE)
                .forEach(problem ->
                        protocol.row(List.of(problem.line(), column(problem), problem.cell(), why(problem))));
        protocol.sendXlsx(run.number().value());
    }

    /** A template of the sheet, with explanations. */
    public void template(MasterSheet of) {
        SheetTemplate template = new SheetTemplate(of, texts, me.getLocale());
        template.file().with(texts.get("imports.why"), template.explanations()).sendXlsx(texts.name(of));
    }

    /** The sheet as it is on record; that it was taken home is noted. */
    public void whole(MasterSheet of) {
        SheetTemplate template = new SheetTemplate(of, texts, me.getLocale());
        TableFile whole = template.file();
        int count = 0;
        List<Map<String, String>> rows = sheets.rows(of, page(0));
        while (!rows.isEmpty()) {
            rows.forEach(row -> whole.row(template.cells(row)));
            count += rows.size();
            rows = rows.size() < PAGE ? List.of() : sheets.rows(of, page(count));
        }
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), of + " " + count);
        whole.sendXlsx(texts.name(of));
    }

    private static ListWish page(int first) {
        return new ListWish(first, PAGE, null, false, Map.of());
    }

    /** Whether the person may import this sheet here. */
    public boolean mayImport(MasterSheet of) {
        return of.isOfGroup() ? me.has(Role.ADMINISTRATOR.name()) : me.isInStore();
    }

    public String counts(ImportRun run) {
        return texts.of("imports.counts", run.fresh(), run.changed(), run.same(), run.wrong());
    }

    /** Whether its rows may be taken over now. */
    public boolean ready(ImportRun run) {
        boolean again = run.state() == ImportState.CANCELLED || BEGUN_AGAIN.contains(String.valueOf(run.refusal()));
        return mayImport(run.sheet()) && (run.state() == ImportState.CHECKED || again);
    }

    /** Whether a file is being worked on, so that the page follows. */
    public boolean isBusy() {
        return runs.stream().anyMatch(run -> run.state().runs());
    }

    /** How a state looks. */
    public String look(ImportRun run) {
        return switch (run.state()) {
            case TAKEN -> "ok";
            case BROKEN -> "late";
            case CHECKED -> run.wrong() > 0 ? "risk" : "wait";
            default -> "";
        };
    }

    /** How many of a first step there are. */
    public long there(FirstStep step) {
        return steps.get(step);
    }

    /** How many first steps are still to be done. */
    public long getMissing() {
        return steps.values().stream().filter(there -> there == 0).count();
    }

    /** Where a first step is done. */
    public String where(FirstStep step) {
        return step.sheet()
                .map(of -> Screen.IMPORTS.path() + "?sheet=" + of)
                .orElse((step == FirstStep.STORE ? Screen.STORES : Screen.STAFF).path());
    }

    public FirstStep[] getSteps() {
        return FirstStep.values();
    }

    public List<MasterSheet> getSheets() {
        return Arrays.asList(MasterSheet.values());
    }

    /** How many rows of a sheet are on record. */
    public long onRecord(MasterSheet of) {
        return counts.get(of);
    }

    public MasterSheet getSheet() {
        return sheet;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public List<ImportRun> getRuns() {
        return runs;
    }

    public RecordNo getShown() {
        return shown;
    }

    public int getMegabytes() {
        return MEGABYTES;
    }

    public int getMostProblems() {
        return MOST_PROBLEMS;
    }
}
