package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A Chinese number plate (GA 36), without its dot: {@code 沪A7C502}, new-energy {@code 沪AD12345}. */
public record Plate(String value) {
    private static final String AREA = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]";
    private static final String SERIAL = "[A-HJ-NP-Z0-9]";
    private static final Pattern WITHOUT_PROVINCE =
            Pattern.compile("[A-HJ-NP-Z](" + SERIAL + "{5,6}|" + SERIAL + "{4}[挂学警港澳])");
    private static final Pattern ORDINARY = Pattern.compile(AREA + "(" + SERIAL + "{5}|" + SERIAL + "{4}[挂学警港澳])");
    private static final Pattern SMALL_NEW_ENERGY = Pattern.compile(AREA + "[DABCEFGHJK]" + SERIAL + "\\d{4}");
    private static final Pattern LARGE_NEW_ENERGY = Pattern.compile(AREA + "\\d{5}[DABCEFGHJK]");

    /** @throws RuleBroken {@link IdentityRule#PLATE_MALFORMED} */
    public Plate {
        IdentityRule.PLATE_MALFORMED.unless(ORDINARY.matcher(value).matches() || isNewEnergy(value), value);
    }

    /**
     * Reads what a person typed: full-width letters, dots, spaces and small letters are put right, and a plate without
     * its province is one of the store's own (U4).
     *
     * @param homeProvince 沪
     * @throws RuleBroken {@link IdentityRule#PLATE_MALFORMED}
     */
    public static Plate read(String typed, String homeProvince) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s·.•\\-]", "")
                .toUpperCase(Locale.ROOT);
        return new Plate(WITHOUT_PROVINCE.matcher(plain).matches() ? homeProvince + plain : plain);
    }

    /** Whether a plate begins with this, but for its province: {@code A7C502}. */
    public static boolean lacksProvince(String plain) {
        return WITHOUT_PROVINCE.matcher(plain).matches();
    }

    public boolean newEnergy() {
        return isNewEnergy(value);
    }

    private static boolean isNewEnergy(String text) {
        return SMALL_NEW_ENERGY.matcher(text).matches()
                || LARGE_NEW_ENERGY.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Plate, String> {
        @Override
        public String convertToDatabaseColumn(Plate plate) {
            return plate == null ? null : plate.value();
        }

        @Override
        public Plate convertToEntityAttribute(String text) {
            return text == null ? null : new Plate(text);
        }
    }
}
