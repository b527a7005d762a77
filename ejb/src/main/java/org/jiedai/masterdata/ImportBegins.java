package org.jiedai.masterdata;

import org.jiedai.shared.RecordNo;

/** A file is to be checked or taken over, as soon as whoever asked for it has been answered. */
record ImportBegins(RecordNo number) {}
