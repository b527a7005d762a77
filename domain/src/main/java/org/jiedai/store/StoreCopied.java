package org.jiedai.store;

/**
 * A store was opened like another one; each room copies what is its own to decide: bays, shelf places, shifts, words,
 * targets, labour rates and prices. People, customers and stock stay where they are.
 *
 * @param from the code of the store that it is like
 * @param to the code of the new store
 */
public record StoreCopied(String from, String to) {}
