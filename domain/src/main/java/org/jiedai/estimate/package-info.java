/** What it will cost and when it will be ready; versioned, and signed by the customer (A3, R7, R8). */
package org.jiedai.estimate;
