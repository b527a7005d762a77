/**
 * Every act of a service leaves a line with who, what, when and from where, also a refused one; and after the commit
 * the pages of its store hear that something moved.
 */
package org.jiedai.audit;
