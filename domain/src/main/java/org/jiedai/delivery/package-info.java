/** Handing the car back: settlement, walk-through, payment, next maintenance, farewell (R20–R24). */
package org.jiedai.delivery;
