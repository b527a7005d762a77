/** How operations and parts are named and chosen on pages, in the reader's language. */
package org.jiedai.catalogue;
