/** What can be done and fitted: labour operations with standard times, parts, maintenance schedules. */
package org.jiedai.catalogue;
