/**
 * Tests inside the provisioned server, with the real EAR, MariaDB and Artemis.
 * {@link org.jiedai.container.ContainerSession} starts a database of their own before the first test; Arquillian starts
 * the server on a copy of its own, on free ports. Everything lies below {@code target/it}, which each build empties
 * before the tests.
 */
package org.jiedai.container;
