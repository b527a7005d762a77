/** The front desk as one desk: its inbox, its board, its search. */
package org.jiedai.frontdesk;
