/** The dealership: stores, their hours and holidays, staff with roles and skills, bays, the advisors' turn. */
package org.jiedai.store;
