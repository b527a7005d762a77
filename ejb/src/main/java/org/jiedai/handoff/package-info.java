/**
 * How a hand-off travels. It is written as a row with the change that caused it ({@code Outbox}). After the commit the
 * relay sends what is posted to the queue of the receiving desk. That desk's inbox takes it once, with its effect in
 * one transaction ({@code Intake}), or refuses it with a reason.
 *
 * <pre>
 *  act ──► Outbox ──► hand_off ──► Relay ──► queue ──► DeskInbox ──► Intake ──► Routes ──► service
 *          same transaction        after the commit                  once, with the effect
 *                                  and by a timer                    or: row, reply, dead letter
 * </pre>
 *
 * Stages of one desk hear of it within the transaction. Partners' systems come in by {@code PartnerInbox}; other nodes
 * are told by {@code OtherNodes}.
 */
package org.jiedai.handoff;
