package org.jiedai.staff;

import java.io.Serializable;
import java.util.List;

/**
 * What of one kind hangs on a person, and who may have it.
 *
 * @param takers log-ins of those who may have all of it, in order
 */
public record WorkOfKind(WorkKind kind, List<HeldWork> work, List<String> takers) implements Serializable {}
