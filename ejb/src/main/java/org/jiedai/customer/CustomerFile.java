package org.jiedai.customer;

import java.io.Serializable;
import java.util.List;
import org.jiedai.shared.CustomerNo;

/**
 * A customer in one place (客户档案). Numbers are masked unless they were asked for.
 *
 * @param version counts the changes of the card
 * @param details what a desk may write; its phone is null
 * @param phone the first number
 * @param cars theirs now
 * @param consents the last said first
 */
public record CustomerFile(
        CustomerNo number,
        int version,
        CustomerDetails details,
        String phone,
        List<FurtherPhone> phones,
        List<String> addresses,
        List<VehicleCard> cars,
        List<ConsentRow> consents)
        implements Serializable {

    /** A further number, masked unless it was asked for. */
    public record FurtherPhone(String phone, String note) implements Serializable {}

    /** A word of the customer, and who wrote it down. */
    public record ConsentRow(ConsentWord word, String writtenBy) implements Serializable {}

    /** The word that holds; null if nobody has asked. */
    public ConsentWord holds(ConsentPurpose purpose) {
        return consents.stream()
                .map(ConsentRow::word)
                .filter(word -> word.purpose() == purpose)
                .findFirst()
                .orElse(null);
    }
}
