/** The audit's page: who did what, when, from where, and what it made of which record. */
package org.jiedai.audit;
