/** What a store needs before it opens, and the files in which it comes. */
package org.jiedai.masterdata;
