/**
 * The calls after the visit at work: they fall due by a delivered car, are made, and complaints are passed on and
 * escalated (F1–F6).
 */
package org.jiedai.followup;
