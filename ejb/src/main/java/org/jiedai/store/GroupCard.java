package org.jiedai.store;

import java.io.Serializable;

/**
 * What a group has set, on the administrator's page.
 *
 * @param version 0 if nothing was set yet
 * @param rules null if nothing was set yet
 */
public record GroupCard(String groupName, int version, HouseRules rules) implements Serializable {}
