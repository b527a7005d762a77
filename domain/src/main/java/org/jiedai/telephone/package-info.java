/**
 * The telephone of a store: what its telephone system tells of each call, who took it or calls back, and what is said
 * (A1, A4, A5).
 */
package org.jiedai.telephone;
