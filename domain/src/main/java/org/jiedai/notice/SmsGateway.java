package org.jiedai.notice;

/**
 * Sends text messages. The default writes each as a file; a group puts its provider's in its place as a CDI alternative
 * ({@code @Alternative @Priority}) in a library of the EAR.
 */
public interface SmsGateway {

    /**
     * Hands one message over; returns when the provider has it.
     *
     * @throws SendFailed saying whether it surely did not go out; any other exception counts as uncertain
     */
    void send(Sms sms);

    /**
     * Whether a second message of the same id is recognised and sent only once; then a doubtful one is simply repeated.
     */
    default boolean knowsRepeats() {
        return false;
    }
}
