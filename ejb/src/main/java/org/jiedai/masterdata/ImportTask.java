package org.jiedai.masterdata;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Stamp;

/**
 * What is to be done with a file.
 *
 * @param attempt which time it is begun
 * @param takes whether rows are taken over, else only looked at
 * @param goodOnly whether good rows are taken over though others are wrong
 * @param by who asked for it, and when
 */
public record ImportTask(
        RecordNo number,
        int attempt,
        MasterSheet sheet,
        String fileName,
        boolean takes,
        boolean goodOnly,
        Home home,
        Stamp by) {}
