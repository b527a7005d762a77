/** The page on which a visit's estimate is made and signed (R7, R8). */
package org.jiedai.estimate;
