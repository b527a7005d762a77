package org.jiedai.workshop;

/** A part that a line normally needs; the requisition begins with it. */
public record PartRow(int lineNo, String partCode, String name, int quantity) {}
