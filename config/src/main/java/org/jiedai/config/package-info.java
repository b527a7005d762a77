/**
 * Starts and stops Jiedai: settings from the environment, the embedded MariaDB, the provisioned server, the first
 * administrator. {@code config/run} is its command line; the tests use {@link org.jiedai.config.Instance} directly. No
 * container in here, and nothing of this module is in the EAR.
 */
package org.jiedai.config;
