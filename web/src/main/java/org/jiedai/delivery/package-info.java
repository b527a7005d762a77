/** The page on which a car is handed back (R20–R24). */
package org.jiedai.delivery;
