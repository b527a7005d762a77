/**
 * Notices to customers at work: claimed, worded in their language, sent by text message or e-mail, and settled (A5,
 * A9).
 */
package org.jiedai.notice;
