package org.jiedai.appointment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer finds due is done one by one, each in a transaction of its own: one that fails holds up no other, and is
 * found again at the next look.
 */
final class OneByOne {
    static final int AT_ONCE = 50;

    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * Until nothing is left but what failed.
     *
     * @param due at most {@link #AT_ONCE} that are due, all but so many of the first
     * @param act a verb with a transaction of its own
     */
    static <T> void all(IntFunction<List<T>> due, Consumer<T> act) {
        int failed = 0;
        List<T> found;
        do {
            found = due.apply(failed);
            failed += (int) found.stream().filter(one -> !done(one, act)).count();
        } while (found.size() == AT_ONCE);
    }

    private static <T> boolean done(T one, Consumer<T> act) {
        try {
            act.accept(one);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Failed, tried again at the next look: " + one);
            return false;
        }
    }
}
