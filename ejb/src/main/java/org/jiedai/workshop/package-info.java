/**
 * The workshop at work: days are planned ahead, tickets given to technicians and bays, work clocked, extra work and
 * parts asked for, repairs reported finished (A7, R10–R12, R14, R17).
 */
package org.jiedai.workshop;
