package org.jiedai.config;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal what is going on. */
@FunctionalInterface
interface Progress {
    /** Says nothing. */
    Progress SILENT = (name, step) -> step.run();

    /** Runs one step of the start. */
    void step(String name, Runnable step);

    /** Prints each step and the seconds it took. */
    static Progress on(PrintStream out) {
        return (name, step) -> {
            long start = System.nanoTime();
            out.print(name + "… ");
            out.flush();
            try {
                step.run();
                out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
            } catch (RuntimeException e) {
                out.println();
                throw e;
            }
        };
    }
}
