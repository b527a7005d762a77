/**
 * The visit at work: agreed, released, watched, extra work asked and answered, inspected, washed, reviewed (R8–R19).
 */
package org.jiedai.repairorder;
