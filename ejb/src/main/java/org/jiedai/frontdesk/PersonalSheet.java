package org.jiedai.frontdesk;

import java.io.Serializable;
import java.util.List;

/**
 * What of one kind is kept about a person.
 *
 * @param rows in the order of the part's columns; moments are {@link java.time.Instant}, nothing is null
 */
public record PersonalSheet(PersonalPart part, List<List<Object>> rows) implements Serializable {}
