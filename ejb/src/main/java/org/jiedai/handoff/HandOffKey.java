package org.jiedai.handoff;

import java.io.Serializable;
import org.jiedai.shared.BusinessNumber;

/** One message on its way to one desk. */
public record HandOffKey(String messageId, Desk desk) implements BusinessNumber, Serializable {

    @Override
    public String value() {
        return messageId + " " + desk;
    }

    @Override
    public String toString() {
        return value();
    }
}
