/** Log-in and own account, staff, stores, master data, the store's calendar. */
package org.jiedai.store;
