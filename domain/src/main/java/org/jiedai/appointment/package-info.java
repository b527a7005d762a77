/** The booking register: a promised slot with its needs, its parts and its readiness (A1–A9). */
package org.jiedai.appointment;
