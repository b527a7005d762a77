package org.jiedai.demo;

import java.util.Map;
import org.jiedai.shared.Money;

/** What people see on their screen before they act, as far as a step needs it: in a database or in memory. */
public interface Sight {
    /** The sheet's version; 0 where the step is done on none. */
    int version(Sheet sheet, Visit visit);

    /** Parts and how many of each the operation needs. */
    Map<String, Integer> partsOf(String operation);

    /** The requisition's positions and how many of each are asked for. */
    Map<Integer, Integer> asked(String requisitionNo);

    /** Who and where the workshop has proposed for the appointment. */
    Proposal proposed(String appointmentNo);

    /** What is still to be paid for the order. */
    Money open(String orderNo);

    /** What the controller finds on their board (A6). */
    record Proposal(String technician, String bay) {}
}
