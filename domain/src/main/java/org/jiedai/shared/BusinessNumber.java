package org.jiedai.shared;

/** A number by which people, pages and messages know a record. */
public interface BusinessNumber {
    String value();
}
