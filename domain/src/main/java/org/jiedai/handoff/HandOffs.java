package org.jiedai.handoff;

/** Where a stage leaves what another stage or desk must know; the only way from one to the other. */
public interface HandOffs {

    /**
     * Tells it: stages of the same desk at once, other desks through their queues after the commit. All in the present
     * transaction, so the hand-off exists exactly if the change does.
     */
    void post(HandOff handOff);
}
