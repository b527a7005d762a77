package org.jiedai.document;

import java.util.Optional;

/**
 * Where bytes are kept outside the database, each under its hash: a folder of all servers, or later an object store.
 * What is kept never changes.
 */
public interface KeptFiles {
    /**
     * Keeps it, and says under which name: SHA-256 in hexadecimal digits. Once it returns, a loss of power loses
     * nothing; the same bytes again are the same file.
     */
    String keep(byte[] content);

    /** What is kept under this hash; empty if it is gone, or is not what was kept. */
    Optional<byte[]> read(String hash);
}
