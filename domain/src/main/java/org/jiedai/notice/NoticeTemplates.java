package org.jiedai.notice;

import java.util.Optional;

/** The stores' own words. */
public interface NoticeTemplates {

    Optional<NoticeTemplate> find(NoticeTemplate.Key key);

    void add(NoticeTemplate template);

    /** Back to our words. */
    void remove(NoticeTemplate.Key key);
}
