package org.jiedai.shared;

import java.util.List;

/** Gives out business numbers by the hundred, to those who enter many records at once. */
public interface NumberBlocks {

    /**
     * The next numbers of a series that counts for good. They are used up even if the caller's transaction is undone:
     * nobody at a desk waits for the end of a long one to get the next number.
     */
    List<String> take(NumberSeries series, String storeCode, int count);
}
