/** The wash bay at work: cars come from the front desk, are washed and reported clean (R18, R19). */
package org.jiedai.wash;
