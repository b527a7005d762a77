/** Customers and their vehicles. */
package org.jiedai.customer;
