package org.jiedai.staff;

/** What a person proves himself by. */
public enum Secret {
    PASSWORD,
    PIN
}
