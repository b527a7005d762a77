package org.jiedai.config;

/** {@code config/run telephone <login>}. */
final class TelephoneCommand {
    private final Settings settings;

    TelephoneCommand(Settings settings) {
        this.settings = settings;
    }

    /** Opens the account of a telephone system (A1), or gives it a new password, and prints what it needs. */
    void run(String login) {
        new DatabaseAtHand(settings)
                .use(database -> print(login, new PartnerAccount(database).open(login, PartnerAccount.TELEPHONE)));
    }

    private void print(String login, String password) {
        System.out.println(
                "Address:  amqps://localhost:" + settings.partnerPort() + ", queue jiedai.call.event.evt.v1");
        System.out.println("Log-in:   " + login);
        System.out.println("Password: " + password + " (shown once)");
    }
}
