package org.jiedai.shared;

import java.math.BigDecimal;

/** An amount in the capital numerals of Chinese paper: {@code 壹仟贰佰叁拾肆元伍角整}. Nobody can add a stroke to it. */
public final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private Capitals() {}

    /** @param money any amount; a negative one begins with {@code 负} */
    public static String of(Money money) {
        BigDecimal yuan = money.yuan().abs();
        long fen = yuan.movePointRight(2).longValueExact();
        String whole = whole(fen / 100);
        String text = (whole.isEmpty() ? "" : whole + "元") + cents((int) (fen % 100), !whole.isEmpty());
        return (money.isNegative() ? "负" : "") + (fen == 0 ? "零元整" : text);
    }

    private static String cents(int fen, boolean afterYuan) {
        int jiao = fen / 10;
        int rest = fen % 10;
        if (fen == 0) {
            return "整";
        }
        String tens = jiao > 0 ? digit(jiao) + "角" : afterYuan ? "零" : "";
        return tens + (rest > 0 ? digit(rest) + "分" : "整");
    }

    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        long rest = yuan;
        boolean gap = false;
        for (int group = 0; rest > 0; group++, rest /= GROUP) {
            int four = (int) (rest % GROUP);
            if (four > 0) {
                text.insert(0, four(four) + GROUPS[group] + (gap && text.length() > 0 ? "零" : ""));
            }
            gap = four < GROUP / 10;
        }
        return text.toString();
    }

    private static String four(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int rest = number;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            int figure = rest % 10;
            if (figure > 0) {
                text.insert(0, digit(figure) + PLACES[place] + (gap && text.length() > 0 ? "零" : ""));
            }
            gap = figure == 0;
        }
        return text.toString();
    }

    private static String digit(int figure) {
        return DIGITS.substring(figure, figure + 1);
    }
}
