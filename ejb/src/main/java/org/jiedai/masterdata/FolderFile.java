package org.jiedai.masterdata;

import java.nio.file.Path;
import java.util.Optional;
import org.jiedai.store.Store;

/**
 * A file that another system has laid into the folder: {@code SH01/STOCK-20261201.csv}, {@code GROUP/PARTS.xlsx}. With
 * {@code good-only} in its name its good rows are taken over though others are wrong; else all or none.
 */
public record FolderFile(String storeCode, MasterSheet sheet, String name) {
    private static final String GROUP = "GROUP";

    /** What the file's place and name say; empty if they name no sheet, or one that does not belong there. */
    static Optional<FolderFile> at(Path directory, Path file) {
        String name = file.getFileName().toString();
        String place = directory.getFileName().toString();
        String store = place.equals(GROUP) ? Store.GROUP : place;
        return MasterSheet.named(name.replaceAll("[^A-Z_].*", ""))
                .filter(sheet -> sheet.isOfGroup() == store.equals(Store.GROUP))
                .map(sheet -> new FolderFile(store, sheet, name));
    }

    boolean goodOnly() {
        return name.contains("good-only");
    }
}
