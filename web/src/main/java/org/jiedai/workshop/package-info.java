/** The workshop's pages: the controller's board and days ahead, one ticket, a technician's jobs (A7, R10–R17). */
package org.jiedai.workshop;
