package org.jiedai.notice;

/** A claimed notice on its way to a gateway, outside of any transaction. */
record Post(NoticeNo number, String storeCode, Envelope envelope) {}
