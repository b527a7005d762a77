package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.SharedRule;

/** How a customer wants to be written to: the same row as the customer, apart from what every visit reads of them. */
@Entity
@Table(name = "customer")
public class CustomerContact {
    /** The languages in which customers are written to; the first is the usual one. */
    public static final String USUAL_LANGUAGE = "zh_CN";

    private static final Set<String> LANGUAGES = Set.of(USUAL_LANGUAGE, "en");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final int LONGEST = 120;

    @Id
    private Long id;

    @Column(insertable = false, updatable = false)
    private CustomerNo number;

    @Column(name = "store_code", insertable = false, updatable = false)
    private String storeCode;

    @Column(insertable = false, updatable = false)
    private String name;

    @Column(insertable = false, updatable = false)
    private Phone phone;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_way", insertable = false, updatable = false)
    private ContactWay way;

    @Column(name = "merged_into", insertable = false, updatable = false)
    private CustomerNo mergedInto;

    private String email;
    private String language;

    protected CustomerContact() {}

    /**
     * How they want to be written to from now on.
     *
     * @param newEmail empty for none
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#EMAIL_MALFORMED}
     */
    public void write(String newEmail, String newLanguage) {
        String typed = newEmail == null ? "" : newEmail.strip();
        CustomerRule.EMAIL_MALFORMED.unless(
                typed.isEmpty()
                        || (typed.length() <= LONGEST && EMAIL.matcher(typed).matches()),
                typed);
        SharedRule.ABSURD_VALUE.unless(LANGUAGES.contains(newLanguage), "field.language", newLanguage);
        email = typed.isEmpty() ? null : typed;
        language = newLanguage;
    }

    public String storeCode() {
        return storeCode;
    }

    public CustomerNo number() {
        return number;
    }

    /** Null: they get text messages. */
    public String email() {
        return email;
    }

    /** Whether notices go by e-mail: there is an address, and they did not say that they would rather have texts. */
    public boolean byEmail() {
        return email != null && way != ContactWay.SMS;
    }

    public String language() {
        return language == null ? USUAL_LANGUAGE : language;
    }
}
