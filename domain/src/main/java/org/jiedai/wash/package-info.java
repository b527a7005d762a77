/** The wash bay: cars wait in line, are washed and reported clean (R18, R19). */
package org.jiedai.wash;
