/**
 * People at work: log-in, passwords and PINs and their locks, sessions, staff and their roles, and who administers
 * which store.
 */
package org.jiedai.staff;
