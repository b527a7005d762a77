package org.jiedai.document;

/** The papers that were printed or are kept. */
public interface DocumentPrints {
    /**
     * One of them, entered if there was none; nobody else has it until the transaction ends, so that two who print at
     * once are the first and the second.
     */
    Document of(String storeCode, DocumentKey key);
}
