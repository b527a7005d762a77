package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedai.shared.RecordNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder is brought once it is whole, and answered beside it. */
class FolderImportTest {
    private static final RecordNo NUMBER = new RecordNo("IM-SH01-00001");

    @TempDir
    private Path folder;

    private final Brought brought = new Brought();
    private FolderImport imports;
    private Path store;

    @BeforeEach
    void a_store_has_its_directory() throws IOException {
        imports = new FolderImport(brought, folder);
        store = Files.createDirectories(folder.resolve("SH01"));
    }

    @Test
    void a_file_is_brought_when_it_has_not_grown_since_the_last_look() throws IOException {
        Path file = Files.writeString(store.resolve("STOCK-1201.csv"), "a");
        imports.look();
        Files.writeString(file, "ab");
        imports.look();
        assertThat(brought.files).isEmpty();
        imports.look();
        assertThat(brought.files).containsExactly("SH01 STOCK STOCK-1201.csv false ab");
        assertThat(names(store)).containsExactly("done");
        assertThat(names(store.resolve("done"))).containsExactly("IM-SH01-00001 STOCK-1201.csv");
        imports.look();
        assertThat(brought.files).hasSize(1);
    }

    @Test
    void its_name_says_the_sheet_and_whether_good_rows_are_enough_and_the_group_has_a_directory_of_its_own()
            throws IOException {
        Files.writeString(store.resolve("SHELF_PLACES.good-only.csv"), "x");
        Files.writeString(Files.createDirectories(folder.resolve("GROUP")).resolve("PARTS.xlsx"), "y");
        looksTwice();
        assertThat(brought.files)
                .containsExactly("* PARTS PARTS.xlsx false y", "SH01 SHELF_PLACES SHELF_PLACES.good-only.csv true x");
    }

    @Test
    void what_names_no_sheet_or_no_store_is_refused_beside_it_and_what_is_no_table_stays() throws IOException {
        Files.writeString(store.resolve("lager.csv"), "x");
        Files.writeString(store.resolve("PARTS.csv"), "the group's, in a store");
        Files.writeString(store.resolve("STOCK.csv.part"), "not whole");
        Files.writeString(Files.createDirectories(folder.resolve("XX99")).resolve("STOCK.csv"), "x");
        looksTwice();
        assertThat(brought.files).isEmpty();
        assertThat(names(store)).containsExactly("STOCK.csv.part", "done");
        assertThat(names(store.resolve("done")))
                .containsExactly(
                        "refused PARTS.csv",
                        "refused PARTS.csv.protocol.csv",
                        "refused lager.csv",
                        "refused lager.csv.protocol.csv");
        assertThat(Files.readString(folder.resolve("XX99/done/refused STOCK.csv.protocol.csv")))
                .contains("FOLDER_UNKNOWN");
    }

    @Test
    void the_answer_lies_beside_the_file_before_it_counts_as_answered() throws IOException {
        brought.answer = new FolderAnswer("SH01/STOCK.csv", "TAKEN");
        imports.look();
        assertThat(Files.readString(store.resolve("done/IM-SH01-00001 STOCK.csv.protocol.csv")))
                .isEqualTo("TAKEN");
        assertThat(brought.answered).containsExactly(NUMBER);
    }

    @Test
    void a_file_that_cannot_be_brought_and_an_answer_that_cannot_be_given_hold_up_no_other() throws IOException {
        brought.broken = "BAYS-broken.csv";
        Files.writeString(Files.createDirectories(folder.resolve("SH02")).resolve("done"), "no directory");
        brought.answer = new FolderAnswer("SH02/STOCK.csv", "x");
        Files.writeString(store.resolve("BAYS-broken.csv"), "x");
        Files.writeString(store.resolve("STOCK.csv"), "y");
        looksTwice();
        assertThat(brought.files).containsExactly("SH01 STOCK STOCK.csv false y");
        assertThat(names(store)).containsExactly("BAYS-broken.csv", "done");
        brought.broken = "";
        imports.look();
        assertThat(brought.files).hasSize(2);
    }

    @Test
    void without_a_folder_nothing_is_looked_for() {
        new FolderImport(brought, Path.of("")).look();
        assertThat(brought.asked).isZero();
    }

    private void looksTwice() {
        imports.look();
        imports.look();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The runs of one store, without a database. */
    private static final class Brought extends FolderRuns {
        private final List<String> files = new ArrayList<>();
        private final List<RecordNo> answered = new ArrayList<>();
        private FolderAnswer answer;
        private String broken = "";
        private int asked;

        @Override
        public boolean isKnown(String storeCode) {
            return Set.of("SH01", "*").contains(storeCode);
        }

        @Override
        public RecordNo bring(FolderFile file, InputStream content) throws IOException {
            if (file.name().equals(broken)) {
                throw new IllegalStateException("the database refuses it");
            }
            files.add(file.storeCode() + " " + file.sheet() + " " + file.name() + " " + file.goodOnly() + " "
                    + new String(content.readAllBytes(), StandardCharsets.UTF_8));
            return NUMBER;
        }

        @Override
        public List<RecordNo> toAnswer() {
            asked++;
            return answer == null ? List.of() : List.of(NUMBER);
        }

        @Override
        public Optional<FolderAnswer> goOn(RecordNo number) {
            return Optional.of(answer);
        }

        @Override
        public void answered(RecordNo number) {
            answered.add(number);
            answer = null;
        }
    }
}
