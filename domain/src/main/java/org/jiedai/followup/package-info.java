/** The call after the visit: survey, complaints and what becomes of them, next maintenance (F1 to F6). */
package org.jiedai.followup;
