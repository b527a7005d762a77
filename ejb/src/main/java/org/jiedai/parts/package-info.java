/**
 * The parts desk at work: parts are reserved with the slot, picked and shelved for the day, issued against two
 * signatures, returned, replenished (A8, R11).
 */
package org.jiedai.parts;
