package org.jiedai.notice;

/** Where a stage leaves what a customer is to be told. */
public interface Notices {

    /** Written in the present transaction. */
    void write(Notice notice);
}
