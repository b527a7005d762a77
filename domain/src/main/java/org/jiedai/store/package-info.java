/** The dealership: stores, their hours and holidays, their bays. */
package org.jiedai.store;
