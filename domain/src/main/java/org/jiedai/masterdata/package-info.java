/**
 * What a store works with before the first customer comes: parts, operations, maintenance schedules, bays, shelf
 * places, stock, customers and cars. It comes in sheets, as files or row by row; a sheet says its columns, a row is
 * read against them, and an import tells what became of each row.
 */
package org.jiedai.masterdata;
