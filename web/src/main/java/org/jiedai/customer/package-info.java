/** Finding a car, entering who comes, and the questions where the card index says something else (A1, R2). */
package org.jiedai.customer;
