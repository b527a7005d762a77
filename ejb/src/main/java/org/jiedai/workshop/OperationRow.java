package org.jiedai.workshop;

/** An operation that can be proposed. */
public record OperationRow(String code, String name, String nameEn, int minutes) {}
