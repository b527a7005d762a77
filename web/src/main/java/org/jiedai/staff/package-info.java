/** Log-in, own account and sessions, and the list of staff. */
package org.jiedai.staff;
