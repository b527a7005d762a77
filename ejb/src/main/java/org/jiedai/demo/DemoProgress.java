package org.jiedai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.handoff.Vital;

/** How far the demo day is: until it has been played, the house is not ready. */
@ApplicationScoped
public class DemoProgress implements Vital {
    private volatile boolean playing;

    @Override
    public String name() {
        return "demo day";
    }

    @Override
    public boolean isWell() {
        return !playing;
    }

    void begins() {
        playing = true;
    }

    void ends() {
        playing = false;
    }
}
