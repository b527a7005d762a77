/** The notice gateway of a running instance: what goes out, once. */
package org.jiedai.notice;
