/**
 * Master data by files and row by row: a file is brought and checked, people see what would become of each row, and
 * take it over, all or nothing or the good rows only. What a row says is held against the record by the sheet's own
 * rows.
 */
package org.jiedai.masterdata;
