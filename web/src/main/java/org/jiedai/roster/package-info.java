/** The duty roster's page (值岗表): a week of the store's people, their usual weeks and the shifts (R1, A2). */
package org.jiedai.roster;
