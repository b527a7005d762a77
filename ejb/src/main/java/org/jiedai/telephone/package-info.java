/**
 * The telephone at work: events of the telephone system come in, calls ring, are taken, missed and called back, and the
 * store's own words are kept (A1). What is known of a caller is put together by the front desk.
 */
package org.jiedai.telephone;
