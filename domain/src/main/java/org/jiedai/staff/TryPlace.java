package org.jiedai.staff;

/**
 * Where wrong passwords and PINs are counted together. Who guesses from anywhere shuts only that way; the person
 * themselves still comes in from where they came in lately.
 *
 * @param key by which the place is kept
 * @param login whose secret is tried; empty for all that comes from an address
 * @param allowed after so many wrong ones nobody may try there for a while
 */
public record TryPlace(String key, String login, int allowed) {
    private static final int OF_ONE_PERSON = 5;

    // A whole store may share one address, and a morning brings some slips.
    private static final int OF_ONE_ADDRESS = 50;

    /** The person's password, typed where they signed in lately. */
    public static TryPlace home(String login, String address) {
        return new TryPlace("HOME " + login + " " + address, login, OF_ONE_PERSON);
    }

    /** The person's password, typed at all other places. */
    public static TryPlace abroad(String login) {
        return new TryPlace("ABROAD " + login, login, OF_ONE_PERSON);
    }

    /** Everybody's passwords, typed at an address where these people are not at home. */
    public static TryPlace from(String address) {
        return new TryPlace("FROM " + address, "", OF_ONE_ADDRESS);
    }

    /** The person's PIN, wherever: it has so few digits that each place of its own would be a present. */
    public static TryPlace counter(String login) {
        return new TryPlace("PIN " + login, login, OF_ONE_PERSON);
    }
}
