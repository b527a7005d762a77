package org.jiedai.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;

/**
 * Spreads a menu's price over its lines by what they cost by the list, so that they add up to it to the fen (decision
 * 51). Parts are paid by the piece, so a fen that does not go into a part's number of pieces goes onto labour.
 */
final class MenuPrice {
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ServiceMenu menu;
    private final List<LineItem> listed;
    private final BigDecimal factor;
    private final List<List<BigDecimal>> prices = new ArrayList<>();
    private final List<BigDecimal> labours = new ArrayList<>();
    private BigDecimal rest;

    private MenuPrice(ServiceMenu menu, List<LineItem> listed, BigDecimal list) {
        this.menu = menu;
        this.listed = listed;
        factor = menu.price().yuan().divide(list, 12, RoundingMode.DOWN);
        rest = menu.price().yuan();
    }

    /**
     * The lines at the menu's price; at the list's where that is not more: a menu makes nothing dearer.
     *
     * @param listed the menu's lines at list prices
     */
    static List<LineItem> spread(ServiceMenu menu, List<LineItem> listed) {
        BigDecimal list = new Quote(listed).total();
        if (menu.price().yuan().compareTo(list) >= 0) {
            return listed;
        }
        return new MenuPrice(menu, listed, list).lines();
    }

    private List<LineItem> lines() {
        listed.forEach(this::floor);
        raiseParts();
        raiseLabours();
        List<LineItem> lines = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            lines.add(line(listed.get(i), labours.get(i), prices.get(i)));
        }
        return lines;
    }

    // Each amount as its share, without what is less than a fen.
    private void floor(LineItem line) {
        BigDecimal labour = share(line.labour());
        labours.add(labour);
        rest = rest.subtract(labour);
        List<BigDecimal> ofParts = new ArrayList<>();
        for (PartItem part : line.parts()) {
            BigDecimal price = share(part.price());
            ofParts.add(price);
            rest = rest.subtract(price.multiply(BigDecimal.valueOf(part.quantity())));
        }
        prices.add(ofParts);
    }

    private BigDecimal share(BigDecimal amount) {
        return amount.multiply(factor).setScale(2, RoundingMode.DOWN);
    }

    // A fen more for each piece, as long as the rest is enough for all pieces of the part.
    private void raiseParts() {
        for (int i = 0; i < listed.size(); i++) {
            List<PartItem> parts = listed.get(i).parts();
            for (int k = 0; k < parts.size(); k++) {
                BigDecimal price = prices.get(i).get(k);
                BigDecimal fenEach =
                        FEN.multiply(BigDecimal.valueOf(parts.get(k).quantity()));
                if (price.compareTo(parts.get(k).price()) < 0 && fenEach.compareTo(rest) <= 0) {
                    prices.get(i).set(k, price.add(FEN));
                    rest = rest.subtract(fenEach);
                }
            }
        }
    }

    // Up to the list's price, each in its turn; only where no labour has room the first takes what is left.
    private void raiseLabours() {
        for (int i = 0; i < listed.size(); i++) {
            raise(i, rest.min(listed.get(i).labour().subtract(labours.get(i))));
        }
        raise(0, rest);
    }

    private void raise(int line, BigDecimal amount) {
        labours.set(line, labours.get(line).add(amount));
        rest = rest.subtract(amount);
    }

    private LineItem line(LineItem line, BigDecimal labour, List<BigDecimal> ofParts) {
        List<PartItem> parts = new ArrayList<>();
        for (int k = 0; k < ofParts.size(); k++) {
            PartItem part = line.parts().get(k);
            parts.add(new PartItem(part.partCode(), part.name(), part.quantity(), ofParts.get(k), part.price()));
        }
        return new LineItem(
                line.lineNo(),
                line.operationCode(),
                line.name(),
                line.trade(),
                line.minutes(),
                line.difficulty(),
                labour,
                line.payer(),
                parts,
                line.rate(),
                line.labour(),
                percent(line, labour, parts),
                menu.name(),
                menu.code());
    }

    private static BigDecimal percent(LineItem line, BigDecimal labour, List<PartItem> parts) {
        BigDecimal list = LineTotal.of(line);
        BigDecimal now = parts.stream().map(LineTotal::of).reduce(labour, BigDecimal::add);
        return list.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : list.subtract(now).multiply(ALL).divide(list, 2, RoundingMode.HALF_UP);
    }
}
