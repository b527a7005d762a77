package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Told;

/** One word of a customer: yes or no to something, when and how they said it. Another word is another row. */
@Entity
@Table(name = "consent")
public class Consent implements Told {
    /** Nobody kept such words before. */
    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "customer_no")
    private CustomerNo customerNo;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private boolean given;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private ConsentSource source;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Consent() {}

    /**
     * @param today in the store
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#SAID_IN_FUTURE}, {@link SharedRule#ABSURD_VALUE},
     *     {@link SharedRule#FIELD_NEEDED} without purpose, source or day
     */
    public Consent(CustomerNo customer, ConsentWord word, LocalDate today, Stamp by) {
        SharedRule.FIELD_NEEDED.unless(word.purpose() != null, "field.consentPurpose");
        SharedRule.FIELD_NEEDED.unless(word.source() != null, "field.consentSource");
        SharedRule.FIELD_NEEDED.unless(word.saidOn() != null, "field.saidOn");
        CustomerRule.SAID_IN_FUTURE.unless(!word.saidOn().isAfter(today), word.saidOn());
        SharedRule.ABSURD_VALUE.unless(!word.saidOn().isBefore(OLDEST), "field.saidOn", word.saidOn());
        storeCode = by.storeCode();
        customerNo = customer;
        purpose = word.purpose();
        given = word.given();
        saidOn = word.saidOn();
        source = word.source();
        writtenBy = by.login();
        writtenAt = by.at();
    }

    @Override
    public String subject() {
        return customerNo.value();
    }

    @Override
    public Map<String, String> told() {
        return Map.of(
                "field.consentPurpose", purpose.name(),
                "field.consentGiven", String.valueOf(given),
                "field.saidOn", saidOn.toString(),
                "field.consentSource", source.name());
    }

    public String storeCode() {
        return storeCode;
    }

    public CustomerNo customerNo() {
        return customerNo;
    }

    public ConsentWord word() {
        return new ConsentWord(purpose, given, saidOn, source);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
