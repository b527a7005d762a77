package org.jiedai.notice;

/** The way by which a notice goes. */
public enum Channel {
    SMS,
    EMAIL
}
