package org.jiedai.store;

import org.jiedai.shared.BusinessNumber;

/** The code of a store: {@code SH01}. */
public record StoreCode(String value) implements BusinessNumber {

    @Override
    public String toString() {
        return value;
    }
}
