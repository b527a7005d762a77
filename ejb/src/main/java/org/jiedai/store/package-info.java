/**
 * People and stores at work: log-in, passwords and PINs, sessions, staff and their roles, the calendar of a store.
 */
package org.jiedai.store;
