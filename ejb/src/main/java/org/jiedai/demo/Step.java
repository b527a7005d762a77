package org.jiedai.demo;

/**
 * One step of a visit.
 *
 * @param act as it stands in the history; null if it leaves no trace there
 * @param sheet whose version the screen would have shown
 * @param awaited null: it follows at the same desk
 */
public record Step(String name, Station station, String act, Sheet sheet, Awaited awaited, Deed deed) {

    /** What is done, given the version that was seen. */
    @FunctionalInterface
    public interface Deed {
        void at(Desks desks, Visit visit, int version);
    }

    static Step of(Station station, String act, Sheet sheet, Deed deed) {
        return new Step(act, station, act, sheet, null, deed);
    }

    /** A step that leaves no trace in the history. */
    static Step untraced(Station station, String name, Deed deed) {
        return new Step(name, station, null, Sheet.NONE, null, deed);
    }

    Step after(Awaited what) {
        return new Step(name, station, act, sheet, what, deed);
    }
}
