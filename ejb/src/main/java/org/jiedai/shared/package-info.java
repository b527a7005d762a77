/**
 * What every service stands on: who is calling and when, repositories that hold each record against the caller's store,
 * number series, histories, migrations, and the looks of timers.
 */
package org.jiedai.shared;
