/** Operations and parts, looked up by whoever estimates, plans or picks. */
package org.jiedai.catalogue;
