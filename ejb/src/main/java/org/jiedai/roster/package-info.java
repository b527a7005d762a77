/** The duty roster (值岗表): who may change it, and who reads whose turn and whose time it is (R1, A2). */
package org.jiedai.roster;
