/** The wash bay's page (R18, R19). */
package org.jiedai.wash;
