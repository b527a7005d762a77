package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.masterdata.CellProblem;
import org.jiedai.masterdata.FolderFile;
import org.jiedai.masterdata.FolderRuns;
import org.jiedai.masterdata.ImportBell;
import org.jiedai.masterdata.ImportProblem;
import org.jiedai.masterdata.ImportProgress;
import org.jiedai.masterdata.ImportRun;
import org.jiedai.masterdata.ImportRuns;
import org.jiedai.masterdata.ImportService;
import org.jiedai.masterdata.ImportState;
import org.jiedai.masterdata.MasterChange;
import org.jiedai.masterdata.MasterSheet;
import org.jiedai.masterdata.RowOutcome;
import org.jiedai.masterdata.SheetRow;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Test;

/** Who may bring which file, and what happens to two files of one sheet at once. */
class ImportRefusalsTest {
    private final RunTable runs = new RunTable();
    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"))
            .provide(runs)
            .provide(new QuietBell());

    @Test
    void the_groups_lists_are_brought_by_an_administrator_and_a_stores_own_in_a_store() {
        shop.as("lujp", Role.SERVICE_MANAGER);
        assertThatThrownBy(() -> bring(MasterSheet.PARTS)).hasMessageContaining("SHEET_OF_THE_GROUP");
        bring(MasterSheet.BAYS);
        shop.as("admin", Role.ADMINISTRATOR);
        bring(MasterSheet.PARTS);
        assertThat(runs.all).hasSize(2);
    }

    @Test
    void one_file_of_a_sheet_is_taken_over_at_a_time() {
        shop.as("admin", Role.ADMINISTRATOR);
        RecordNo first = checked(MasterSheet.PARTS);
        RecordNo second = checked(MasterSheet.PARTS);
        RecordNo bays = checked(MasterSheet.BAYS);
        service().take(first, false);
        assertThatThrownBy(() -> service().take(second, false)).hasMessageContaining("IMPORT_RUNS");
        service().take(bays, false);
        ends(runs.all.get(first));
        service().take(second, false);
    }

    @Test
    void another_stores_import_is_neither_taken_nor_stopped() {
        shop.as("lujp", Role.SERVICE_MANAGER);
        RecordNo bays = checked(MasterSheet.BAYS);
        shop.elsewhere("hexl", Role.SERVICE_MANAGER);
        assertThatThrownBy(() -> service().take(bays, false)).hasMessageContaining("NOT_YOUR_STORE");
        assertThatThrownBy(() -> service().cancel(bays)).hasMessageContaining("NOT_YOUR_STORE");
    }

    @Test
    void an_import_whose_node_went_down_says_so_and_may_be_begun_again() {
        shop.as("admin", Role.ADMINISTRATOR);
        RecordNo number = checked(MasterSheet.PARTS);
        service().take(number, false);
        ImportProgress progress = shop.the(ImportProgress.class);
        progress.lookForInterrupted(shop.time().instant().minus(Duration.ofMinutes(2)));
        assertThat(runs.all.get(number).state()).isEqualTo(ImportState.TAKING);
        progress.lookForInterrupted(shop.time().instant().plusSeconds(1));
        assertThat(runs.all.get(number).state()).isEqualTo(ImportState.BROKEN);
        assertThat(runs.all.get(number).refusal()).isEqualTo("INTERRUPTED");
        service().take(number, false);
    }

    @Test
    void a_file_is_kept_until_it_is_taken_over_and_no_longer_than_its_time() {
        shop.as("admin", Role.ADMINISTRATOR);
        RecordNo taken = checked(MasterSheet.PARTS);
        RecordNo left = checked(MasterSheet.BAYS);
        ImportProgress progress = shop.the(ImportProgress.class);
        service().take(taken, false);
        assertThat(runs.all.get(taken).takenBy()).isEqualTo("admin");
        progress.ends(progress.task(taken));
        assertThat(runs.forgotten).containsExactly(taken);
        progress.forget(shop.time().instant().minus(Duration.ofDays(14)));
        assertThat(runs.forgotten).containsExactly(taken);
        progress.forget(shop.time().instant().plusSeconds(1));
        assertThat(runs.forgotten).contains(left);
    }

    @Test
    void a_file_of_the_folder_is_taken_over_by_itself_and_answered_when_it_is_through() throws IOException {
        FolderRuns folder = shop.the(FolderRuns.class);
        RecordNo number = laid(folder, MasterSheet.STOCK, "STOCK.csv");
        ImportRun run = runs.all.get(number);
        assertThat(folder.goOn(number)).isEmpty();
        assertThat(run.state()).isEqualTo(ImportState.CHECKING);
        ends(run);
        assertThat(folder.goOn(number)).isEmpty();
        assertThat(run.state()).isEqualTo(ImportState.TAKING);
        assertThat(run.takenBy()).isEqualTo("folder");
        ends(run);
        assertThat(folder.toAnswer()).containsExactly(number);
        assertThat(folder.goOn(number))
                .hasValueSatisfying(answer -> assertThat(answer.text()).contains("TAKEN"));
        folder.answered(number);
        assertThat(folder.toAnswer()).isEmpty();
        assertThat(folder.goOn(number)).isEmpty();
    }

    @Test
    void a_file_of_the_folder_with_a_wrong_row_is_answered_and_taken_over_only_if_its_name_says_good_only()
            throws IOException {
        FolderRuns folder = shop.the(FolderRuns.class);
        RecordNo strict = laid(folder, MasterSheet.BAYS, "BAYS.csv");
        RecordNo lenient = laid(folder, MasterSheet.BAYS, "BAYS.good-only.csv");
        for (RecordNo number : List.of(strict, lenient)) {
            runs.all.get(number).counts(Map.of(RowOutcome.WRONG, 1), shop.time().instant());
            ends(runs.all.get(number));
        }
        assertThat(folder.goOn(strict))
                .hasValueSatisfying(answer ->
                        assertThat(answer.text()).contains("CHECKED,0,0,0,1").contains("7,bayKind,x,NO_CHOICE"));
        assertThat(folder.goOn(lenient)).isEmpty();
        assertThat(runs.all.get(lenient).state()).isEqualTo(ImportState.TAKING);
    }

    private static RecordNo laid(FolderRuns folder, MasterSheet sheet, String name) throws IOException {
        return folder.bring(
                new FolderFile("SH01", sheet, name), new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
    }

    private void ends(ImportRun run) {
        run.ends(run.attempt(), run.state() == ImportState.TAKING, shop.time().instant());
    }

    private RecordNo checked(MasterSheet sheet) {
        RecordNo number = bring(sheet);
        ends(runs.all.get(number));
        return number;
    }

    private RecordNo bring(MasterSheet sheet) {
        return service().bring(sheet, "file.csv", new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
    }

    private ImportService service() {
        return shop.the(ImportService.class);
    }

    /** Nobody works on the files of this test. */
    private static final class QuietBell extends ImportBell {}

    private static final class RunTable implements ImportRuns {
        private final Map<RecordNo, ImportRun> all = new LinkedHashMap<>();
        private final List<RecordNo> forgotten = new ArrayList<>();

        @Override
        public Optional<ImportRun> lock(RecordNo number) {
            return Optional.ofNullable(all.get(number));
        }

        @Override
        public boolean isTurnTaken(String turn) {
            return all.values().stream()
                    .anyMatch(run ->
                            run.state() == ImportState.TAKING && run.turnAsked().equals(turn));
        }

        @Override
        public void add(ImportRun run) {
            all.put(run.number(), run);
        }

        @Override
        public void keep(RecordNo number, InputStream file) {
            // Nobody reads it here.
        }

        @Override
        public List<RecordNo> toAnswer() {
            return all.values().stream()
                    .filter(run -> run.folderFile() != null)
                    .map(ImportRun::number)
                    .toList();
        }

        @Override
        public List<CellProblem> problems(RecordNo number) {
            return List.of(new CellProblem(7, "bayKind", "x", "NO_CHOICE", List.of("x")));
        }

        @Override
        public void fetch(RecordNo number, Path to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(ImportProblem problem) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forgetProblems(RecordNo number) {
            // Nothing is wrong in this test.
        }

        @Override
        public void add(MasterChange change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forgetFile(RecordNo number) {
            forgotten.add(number);
        }

        @Override
        public List<RecordNo> broughtBefore(Instant moment) {
            return all.values().stream()
                    .filter(run -> run.broughtAt().isBefore(moment))
                    .map(ImportRun::number)
                    .toList();
        }

        @Override
        public void renamed(SheetRow row, String formerKey, String storeCode) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void written() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<RecordNo> restingSince(Instant moment) {
            return all.values().stream()
                    .filter(run -> run.state().runs() && run.broughtAt().isBefore(moment))
                    .map(ImportRun::number)
                    .toList();
        }
    }
}
