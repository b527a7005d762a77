package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The light of a booking's parts: shelved, short, or asked for (A7). */
@Named
@ApplicationScoped
public class PartsLight {

    /** The look of what the parts counter said; empty as long as nothing was asked, and once nothing is kept. */
    public String look(PartsReadiness parts) {
        return switch (parts) {
            case SHELVED -> "ok";
            case SHORT -> "late";
            case ASKED -> "wait";
            case NOT_ASKED, GIVEN_BACK -> "";
        };
    }
}
