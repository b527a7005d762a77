package org.jiedai.parts;

/** A technician who can sign as receiver. */
public record PersonRow(String login, String name, String nameEn) {}
