/** Handing the car back at work: what the review found is settled, shown, sent to the till and seen off (R20–R24). */
package org.jiedai.delivery;
