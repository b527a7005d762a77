/** Words that every desk uses: numbers of orders, money, roles, who acts, life cycles and rules. */
package org.jiedai.shared;
