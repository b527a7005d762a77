/** The workshop: appointments planned ahead, work tickets, clocked work, extra work found, self-check and rework. */
package org.jiedai.workshop;
