package org.jiedai.screens;

/** Whoever wants to know how long requests, acts and waits for a hand-off took; times in nanoseconds. */
public interface Watch {
    /** For whom only what comes of it matters. */
    Watch NONE = new Watch() {
        @Override
        public void answer(String request, long nanos, int bytes) {}

        @Override
        public void act(String name, long nanos) {}

        @Override
        public void handOff(String page, long nanos) {}
    };

    /** One request and the size of what came back. */
    void answer(String request, long nanos, int bytes);

    /** One click and all that the browser fetches because of it. */
    void act(String name, long nanos);

    /** The wait until a page showed what another desk had handed off. */
    void handOff(String page, long nanos);
}
