package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.shared.Plate;

/**
 * What the search box of a desk has found: no more of it than the desk's own pages show.
 *
 * @param number by which its page opens
 * @param plate null for what is no car's
 * @param name of the vehicle, the part or the person
 * @param detail what else tells it apart: whose it is, where it lies, what they are; may be empty
 * @param state the text key of its state; empty for none
 */
public record DeskHit(
        DeskFind kind, String number, String storeCode, Plate plate, String name, String detail, String state)
        implements Serializable {}
