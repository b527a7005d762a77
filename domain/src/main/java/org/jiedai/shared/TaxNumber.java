package org.jiedai.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A taxpayer's number: the unified social credit code of 18 characters whose last one is a check character (GB 32100),
 * or one of the older forms with 15 or 20 digits.
 */
public record TaxNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern CREDIT_CODE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final Pattern OLDER = Pattern.compile("[0-9A-Z]{15}|[0-9A-Z]{20}");
    private static final int MODULUS = ALPHABET.length();
    private static final int CHECK_PLACE = 17;

    /** @throws RuleBroken {@link IdentityRule#TAX_NUMBER_MALFORMED}, {@link IdentityRule#TAX_NUMBER_CHECK} */
    public TaxNumber {
        boolean creditCode = CREDIT_CODE.matcher(value).matches();
        IdentityRule.TAX_NUMBER_MALFORMED.unless(
                creditCode || OLDER.matcher(value).matches(), value);
        IdentityRule.TAX_NUMBER_CHECK.unless(!creditCode || check(value) == value.charAt(CHECK_PLACE), value);
    }

    /** Reads what a person typed, with spaces, small or full-width letters. */
    public static TaxNumber read(String typed) {
        return new TaxNumber(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT));
    }

    // GB 32100: the weight of place i is 3 to the power of i, modulo 31.
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECK_PLACE; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
