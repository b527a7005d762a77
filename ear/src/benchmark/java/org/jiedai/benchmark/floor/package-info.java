/**
 * The floor under the services: the statements that a visit issues, recorded from the running product and played again
 * by plain JDBC, without application server and broker.
 */
package org.jiedai.benchmark.floor;
