/**
 * Papers: a template of one kind, filled with what the front desk knows, becomes a PDF (FreeMarker, openhtmltopdf). How
 * often each was printed is counted; what the customer signed is kept in a folder under its hash (U24).
 */
package org.jiedai.document;
