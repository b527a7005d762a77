package org.jiedai.masterdata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What has become of a file, for the system that laid it there: one line for the file, then one for each wrong cell, by
 * the keys of columns and the names of rules.
 *
 * @param file where it lay, below the folder
 */
public record FolderAnswer(String file, String text) {

    static FolderAnswer of(ImportRun run, List<CellProblem> problems) {
        return of(
                run.folderFile(),
                new Object[] {
                    run.number(),
                    run.state(),
                    run.fresh(),
                    run.changed(),
                    run.same(),
                    run.wrong(),
                    Objects.requireNonNullElse(run.refusal(), "")
                },
                problems);
    }

    /** Of a file that could not be brought. */
    static FolderAnswer refused(String file, ImportRule rule) {
        return of(file, new Object[] {"", ImportState.BROKEN, 0, 0, 0, 0, rule}, List.of());
    }

    private static FolderAnswer of(String file, Object[] result, List<CellProblem> problems) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord("import", "state", "fresh", "changed", "same", "wrong", "refusal");
            printer.printRecord(result);
            printer.printRecord("line", "column", "cell", "rule", "values");
            for (CellProblem problem : problems) {
                printer.printRecord(
                        problem.line(),
                        problem.column(),
                        problem.cell(),
                        problem.rule(),
                        String.join(
                                " ",
                                problem.values().stream().map(String::valueOf).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderAnswer(file, text.toString());
    }
}
