package org.jiedai.config;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.Base64;

/** What a partner's system signs in with at the broker. The server's realm {@code partners} reads it. */
public final class PartnerAccount {
    /** Of the broker's security settings: may send events of calls (A1). */
    public static final String TELEPHONE = "telephone";

    private static final int SALT_BYTES = 24;
    private static final String ACCOUNT =
            "REPLACE INTO partner_system (login, role, salt, password_hash, created_at) VALUES (?, ?,"
                    + " ?, ?, UTC_TIMESTAMP(6))";

    private final Database database;

    /** In this database. */
    public PartnerAccount(Database database) {
        this.database = database;
    }

    /**
     * Makes the account, or gives it a new password.
     *
     * @return the password, which is kept nowhere else
     * @throws StartFailure if the login cannot be one or the schema is missing
     */
    public String open(String login, String role) {
        if (!login.matches("[a-z0-9-]{2,20}")) {
            throw new StartFailure("A system's log-in has 2 to 20 small letters, digits or hyphens");
        }
        String password = SecretFile.newPassword();
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try (Connection connection = database.connect();
                PreparedStatement account = connection.prepareStatement(ACCOUNT)) {
            account.setString(1, login);
            account.setString(2, role);
            account.setString(3, Base64.getEncoder().encodeToString(salt));
            account.setString(4, Base64.getEncoder().encodeToString(digest(password, salt)));
            account.executeUpdate();
            return password;
        } catch (SQLSyntaxErrorException e) {
            throw new StartFailure("The tables are missing: start Jiedai once first", e);
        } catch (SQLException e) {
            throw new StartFailure("The account was not made: " + e.getMessage(), e);
        }
    }

    // Fast on purpose: the password is 192 random bits, and the broker asks for every connection.
    private static byte[] digest(String password, byte[] salt) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-512");
            sha.update(password.getBytes(StandardCharsets.UTF_8));
            return sha.digest(salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-512", e);
        }
    }
}
