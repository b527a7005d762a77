package org.jiedai.masterdata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.shared.Money;
import org.jiedai.shared.SharedRule;

/**
 * A column of a sheet: its key, whether it must be filled, and what may stand in it.
 *
 * @param key of its heading, and of the field's name on pages
 * @param content what stands in its cells
 * @param least of a whole number; of a question, 1 if silence means yes
 * @param most of a whole number; of a text its longest
 * @param choices the constants of a choice, else empty
 */
public record SheetColumn(
        String key, Content content, boolean needed, int least, int most, List<? extends Enum<?>> choices) {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\-\\t].*");
    private static final Pattern ROUNDED = Pattern.compile("\\d([.]\\d+)?[eE][+]\\d+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}([.]0+)?");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}([.]\\d{1,10})?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}+][\\p{L}\\p{N}· ./_+\\-]*");

    private static final Pattern WRITTEN_DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** From 1954 to 2119. */
    private static final Pattern COUNTED_DAY = Pattern.compile("[2-7]\\d{4}");

    /** Spreadsheets take 1900 for a leap year. */
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);

    private static final Set<String> NONE = Set.of("无", "none");

    /** What may stand in a cell. */
    public enum Content {
        /** Words. */
        TEXT,
        /** A number that is a name: a part's, a bay's; its noughts in front belong to it. */
        CODE,
        WHOLE,
        /** A day: 2027-01-01, as spreadsheets and people write it. */
        DATE,
        /** Yuan and fen. */
        MONEY,
        YES_NO,
        /** One of some constants, by its name in either language. */
        CHOICE
    }

    static SheetColumn text(String key, int longest) {
        return new SheetColumn(key, Content.TEXT, true, 0, longest, List.of());
    }

    static SheetColumn code(String key, int longest) {
        return new SheetColumn(key, Content.CODE, true, 0, longest, List.of());
    }

    static SheetColumn whole(String key, int least, int most) {
        return new SheetColumn(key, Content.WHOLE, true, least, most, List.of());
    }

    static SheetColumn date(String key) {
        return new SheetColumn(key, Content.DATE, true, 0, 0, List.of());
    }

    static SheetColumn money(String key) {
        return new SheetColumn(key, Content.MONEY, true, 0, 0, List.of());
    }

    /** @param otherwise what it means if nothing is said */
    static SheetColumn yesNo(String key, boolean otherwise) {
        return new SheetColumn(key, Content.YES_NO, false, otherwise ? 1 : 0, 1, List.of());
    }

    static <E extends Enum<E>> SheetColumn choice(String key, Class<E> type) {
        return new SheetColumn(key, Content.CHOICE, true, 0, 0, Arrays.asList(type.getEnumConstants()));
    }

    /** The same column, that may be empty. */
    SheetColumn ifAny() {
        return new SheetColumn(key, content, false, least, most, choices);
    }

    /** The key of its heading's text. */
    public String field() {
        return "column." + key;
    }

    /**
     * Whether this may stand here.
     *
     * @param cell without blanks around it; empty if nothing stands there
     * @throws org.jiedai.shared.RuleBroken why not
     */
    public void check(String cell) {
        SharedRule.FIELD_NEEDED.unless(!needed || !cell.isEmpty(), field());
        ImportRule.LOOKS_LIKE_FORMULA.unless(!cell.startsWith("="), cell);
        if (!cell.isEmpty()) {
            checkContent(cell);
        }
    }

    private void checkContent(String cell) {
        switch (content) {
            case TEXT -> {
                ImportRule.LOOKS_LIKE_FORMULA.unless(!FORMULA.matcher(cell).matches(), cell);
                checkLength(cell);
            }
            case CODE -> {
                ImportRule.ROUNDED_BY_SPREADSHEET.unless(!ROUNDED.matcher(cell).matches(), cell);
                ImportRule.NO_CODE.unless(CODE.matcher(cell).matches(), cell);
                checkLength(cell);
            }
            case WHOLE -> {
                ImportRule.NO_NUMBER.unless(WHOLE.matcher(cell).matches(), cell);
                int number = new BigDecimal(cell).intValue();
                SharedRule.ABSURD_VALUE.unless(number >= least && number <= most, field(), cell);
            }
            case DATE -> ImportRule.NO_DATE.unless(day(cell).isPresent(), cell);
            case MONEY -> {
                ImportRule.NO_NUMBER.unless(AMOUNT.matcher(cell).matches(), cell);
                Money amount = Money.typed(new BigDecimal(cell), field());
                SharedRule.ABSURD_VALUE.unless(!amount.isNegative(), field(), cell);
            }
            case YES_NO -> ImportRule.NO_CHOICE.unless(yes(cell).isPresent(), cell, field());
            case CHOICE -> ImportRule.NO_CHOICE.unless(chosen(cell).isPresent(), cell, field());
        }
    }

    /** A cell that was found right, as it is kept. */
    String kept(String cell) {
        return switch (content) {
            case TEXT, CODE -> cell;
            case WHOLE -> cell.isEmpty() ? noNumber() : String.valueOf(new BigDecimal(cell).intValue());
            case DATE -> day(cell).map(String::valueOf).orElse("");
            case MONEY -> cell.isEmpty() ? "" : new Money(new BigDecimal(cell)).toString();
            case YES_NO -> yes(cell).map(String::valueOf).orElse(usual());
            case CHOICE -> chosen(cell).map(Enum::name).orElse("");
        };
    }

    /** Whether the cell says that there is none of it: 无, none. */
    boolean saysNothing(String cell) {
        return mayBeNone() && NONE.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** What a form says where nothing was typed: that there is none. */
    public String emptyCell() {
        return needed ? "" : mayBeNone() ? "none" : usual();
    }

    /** Whether a cell can say that there is none of it. */
    public boolean mayBeNone() {
        return !needed
                && switch (content) {
                    case TEXT, CODE, DATE, MONEY, CHOICE -> true;
                    case WHOLE -> noNumber().isEmpty();
                    case YES_NO -> false;
                };
    }

    /** What a new record has here unless somebody says otherwise; empty where nothing is usual. */
    public String usual() {
        return switch (content) {
            case TEXT, CODE, MONEY, DATE, CHOICE -> "";
            case WHOLE -> noNumber();
            case YES_NO -> String.valueOf(least > 0);
        };
    }

    // Where nought is no number of this kind, there is none.
    private String noNumber() {
        return needed || least > 0 ? "" : "0";
    }

    private void checkLength(String cell) {
        ImportRule.TOO_LONG.unless(cell.codePointCount(0, cell.length()) <= most, field(), most);
    }

    Optional<? extends Enum<?>> chosen(String cell) {
        return choices.stream()
                .filter(choice -> choice.name().equalsIgnoreCase(cell) || SheetWords.names(choice, cell))
                .findFirst();
    }

    /** The day that a cell means; a spreadsheet keeps the count of the days since 1900 and shows a date. */
    static Optional<LocalDate> day(String cell) {
        Matcher written = WRITTEN_DAY.matcher(cell.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"));
        try {
            if (written.matches()) {
                return Optional.of(LocalDate.of(number(written, 1), number(written, 2), number(written, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return COUNTED_DAY.matcher(cell).matches()
                ? Optional.of(BEFORE_THE_FIRST.plusDays(Long.parseLong(cell)))
                : Optional.empty();
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    static Optional<Boolean> yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "是", "yes", "y", "true", "1" -> Optional.of(true);
            case "否", "no", "n", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
