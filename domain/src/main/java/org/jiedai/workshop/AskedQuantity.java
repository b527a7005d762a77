package org.jiedai.workshop;

/** How many of a part technicians have asked for a line of an order so far (R11). */
public record AskedQuantity(int lineNo, String partCode, long quantity) {

    /** Whether it is about this line and part. */
    public boolean isOf(int line, String part) {
        return lineNo == line && partCode.equals(part);
    }
}
