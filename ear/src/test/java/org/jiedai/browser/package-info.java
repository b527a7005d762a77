/** The screens as people use them: a real browser on a running Jiedai with its own database, broker and ports. */
package org.jiedai.browser;
