/** What customers are told by text message, from the row to the gateway. */
package org.jiedai.notice;
