package org.jiedai.notice;

import java.io.Serializable;
import org.jiedai.shared.BusinessNumber;

/** By which a notice is known to pages, gateways and the audit: {@code NT-4711}. */
public record NoticeNo(long id) implements BusinessNumber, Serializable {

    @Override
    public String value() {
        return "NT-" + id;
    }

    @Override
    public String toString() {
        return value();
    }
}
