package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in China: mobile, or fixed with area code. */
public record Phone(String value) {
    private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}\\d{7,8}|400\\d{7}");

    /** @throws RuleBroken {@link IdentityRule#PHONE_MALFORMED} */
    public Phone {
        IdentityRule.PHONE_MALFORMED.unless(SHAPE.matcher(value).matches(), value);
    }

    /** Reads what a person typed, with spaces, hyphens, +86 or full-width digits. */
    public static Phone read(String typed) {
        return new Phone(plain(typed));
    }

    /** The number that a telephone system shows, if it is one of ours; empty for one from abroad. */
    public static Optional<Phone> known(String shown) {
        return Optional.of(plain(shown))
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(Phone::new);
    }

    private static String plain(String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-()]", "");
        return digits.replaceFirst("^(\\+|00)86", "");
    }

    /**
     * Whether it is likely one person's: a mobile. A fixed number or one that begins with 400 is a house's or a firm's
     * and tells nobody by itself.
     */
    public boolean personal() {
        return value.startsWith("1");
    }

    /** {@code 138****5678}: what a screen shows unless a reveal was asked for. */
    public String masked() {
        int keep = value.length() - 4;
        return value.substring(0, keep - 4) + "****" + value.substring(keep);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Phone, String> {
        @Override
        public String convertToDatabaseColumn(Phone phone) {
            return phone == null ? null : phone.value();
        }

        @Override
        public Phone convertToEntityAttribute(String text) {
            return text == null ? null : new Phone(text);
        }
    }
}
