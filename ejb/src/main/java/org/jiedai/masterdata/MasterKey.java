package org.jiedai.masterdata;

import org.jiedai.shared.BusinessNumber;

/**
 * By what a record of master data is known.
 *
 * @param key as {@link SheetRow#key()}
 */
public record MasterKey(MasterSheet sheet, String key) implements BusinessNumber {

    @Override
    public String value() {
        return sheet + " " + key;
    }
}
