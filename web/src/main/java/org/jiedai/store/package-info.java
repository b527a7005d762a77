/** Stores, master data, and a store's calendar. */
package org.jiedai.store;
