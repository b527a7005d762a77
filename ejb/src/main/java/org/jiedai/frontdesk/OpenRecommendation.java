package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.shared.RepairOrderNo;

/**
 * Work that was advised, declined by the customer, and not done since.
 *
 * @param order in which it was found
 * @param name of the operation
 * @param finding why it was advised
 * @param safety whether driving on without it is dangerous
 */
public record OpenRecommendation(RepairOrderNo order, String name, String finding, boolean safety)
        implements Serializable {}
