/** Notices to customers: what was sent, what is stuck, and the words. */
package org.jiedai.notice;
