/** What customers are told by text message, as rows that people can see. */
package org.jiedai.notice;
