package org.jiedai.masterdata;

import org.jiedai.shared.BusinessNumber;

/**
 * By what a record of master data is known.
 *
 * @param key as {@link SheetRow#key()}
 */
public record MasterKey(MasterSheet sheet, String key) implements BusinessNumber {
    /** Of what the audit keeps. */
    private static final int LONGEST = 60;

    @Override
    public String value() {
        String value = sheet + " " + key;
        return value.substring(0, Math.min(LONGEST, value.length()));
    }
}
