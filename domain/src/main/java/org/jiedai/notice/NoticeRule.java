package org.jiedai.notice;

import org.jiedai.shared.Rule;

/** What must hold for notices and their texts. */
public enum NoticeRule implements Rule {
    /** Somebody or the gateway did something with it since the page was opened: number. */
    NOTICE_MOVED_ON,
    /** A template names a value that there is not: place. */
    UNKNOWN_PLACE,
    /** A template that is empty or longer than a message may be: most characters. */
    TEMPLATE_LENGTH
}
