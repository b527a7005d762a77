/** The follow-up desk's pages: calls, the script with the survey, complaints (F1–F6). */
package org.jiedai.followup;
