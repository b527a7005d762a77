package org.jiedai.repairorder;

/** How the customer is asked (R15). */
public enum AskChannel {
    PHONE,
    LINK
}
