/** The advisor's board, the search that every desk has, the ringing call, and the managers' floor. */
package org.jiedai.frontdesk;
