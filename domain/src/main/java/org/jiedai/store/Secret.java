package org.jiedai.store;

/** What a person proves himself by. */
public enum Secret {
    PASSWORD,
    PIN
}
