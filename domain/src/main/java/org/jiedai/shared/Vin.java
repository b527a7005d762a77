package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A vehicle identification number (GB 16735): 17 characters without I, O, Q; position 9 is a check digit. */
public record Vin(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    /** Of A to Z; I, O and Q never occur. */
    private static final String LETTER_VALUES = "12345678012345070923456789";

    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** @throws RuleBroken {@link IdentityRule#VIN_MALFORMED} */
    public Vin {
        IdentityRule.VIN_MALFORMED.unless(SHAPE.matcher(value).matches(), value);
    }

    /**
     * Reads what a person typed; a wrong check digit is refused for cars made in China (L…) and must be confirmed for
     * others, whose makers need not follow the rule.
     *
     * @throws RuleBroken {@link IdentityRule#VIN_MALFORMED}, {@link IdentityRule#VIN_CHECK_DIGIT},
     *     {@link IdentityRule#VIN_TO_CONFIRM}
     */
    public static Vin read(String typed, boolean confirmed) {
        Vin vin = new Vin(plain(typed));
        if (!vin.checkDigitRight()) {
            IdentityRule.VIN_CHECK_DIGIT.unless(!vin.value.startsWith("L"), vin);
            IdentityRule.VIN_TO_CONFIRM.unless(confirmed, vin);
        }
        return vin;
    }

    /** What somebody has typed so far; empty as long as it is no VIN. */
    public static Optional<Vin> soFar(String typed) {
        return Optional.ofNullable(typed)
                .map(Vin::plain)
                .filter(text -> SHAPE.matcher(text).matches())
                .map(Vin::new);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether position 9 is the weighted sum of the others modulo 11, X standing for ten. */
    public boolean checkDigitRight() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * valueOf(value.charAt(i));
        }
        return "0123456789X".charAt(sum % 11) == value.charAt(8);
    }

    private static int valueOf(char c) {
        return Character.isDigit(c) ? c - '0' : LETTER_VALUES.charAt(c - 'A') - '0';
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Vin, String> {
        @Override
        public String convertToDatabaseColumn(Vin vin) {
            return vin == null ? null : vin.value();
        }

        @Override
        public Vin convertToEntityAttribute(String text) {
            return text == null ? null : new Vin(text);
        }
    }
}
