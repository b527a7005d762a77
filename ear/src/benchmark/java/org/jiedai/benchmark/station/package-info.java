/**
 * What runs inside the server: staff at their stations who play visits through the deployed services. Its CPU time is
 * part of the server's; it stays small, for each step costs one query by unique key beside the service.
 */
package org.jiedai.benchmark.station;
