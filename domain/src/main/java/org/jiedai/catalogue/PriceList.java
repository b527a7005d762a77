package org.jiedai.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Money;

/** Prices operations into job lines: standard hours × rate × difficulty, and the parts they need (A3). */
public record PriceList(CarWork work, Tariff tariff) {

    /** The lines for these operations, numbered from the first number given. */
    public List<LineItem> lines(int firstLineNo, List<String> operationCodes, Payer payer) {
        return IntStream.range(0, operationCodes.size())
                .mapToObj(i -> line(firstLineNo + i, operationCodes.get(i), payer))
                .toList();
    }

    /**
     * A menu's lines at its price for the customer, numbered from the first number given (decision 52). What it has
     * beyond its operations' parts stands on its first line.
     *
     * @param operationCodes of it, those that are to be done
     */
    public List<LineItem> lines(int firstLineNo, ServiceMenu menu, List<String> operationCodes) {
        return MenuPrice.spread(menu, listed(firstLineNo, menu, operationCodes));
    }

    /** The same at list prices. */
    public List<LineItem> listed(int firstLineNo, ServiceMenu menu, List<String> operationCodes) {
        List<LineItem> lines = new ArrayList<>();
        for (String code : operationCodes) {
            List<CarWork.Needed> more = lines.isEmpty() ? work.needed(menu.moreParts()) : List.of();
            lines.add(line(firstLineNo + lines.size(), code, Payer.CUSTOMER, more));
        }
        return lines;
    }

    /** One priced line with the parts that the operation normally needs. */
    public LineItem line(int lineNo, String operationCode, Payer payer) {
        return line(lineNo, operationCode, payer, List.of());
    }

    private LineItem line(int lineNo, String operationCode, Payer payer, List<CarWork.Needed> more) {
        LabourOperation operation = work.operation(operationCode);
        int minutes = work.minutes(operation);
        Money rate = tariff.rate(operation.trade(), payer);
        List<PartItem> parts = both(work.parts(operation), more).stream()
                .map(needed -> priced(needed, payer))
                .toList();
        return new LineItem(
                lineNo,
                operation.code(),
                operation.name(),
                operation.trade().name(),
                minutes,
                operation.difficulty(),
                operation.labour(rate, minutes).yuan(),
                payer.name(),
                parts,
                rate.yuan(),
                null,
                null,
                null,
                null);
    }

    // Of the same part a line has one number of pieces.
    private static List<CarWork.Needed> both(List<CarWork.Needed> some, List<CarWork.Needed> more) {
        if (more.isEmpty()) {
            return some;
        }
        Map<String, CarWork.Needed> all = new LinkedHashMap<>();
        Stream.concat(some.stream(), more.stream())
                .forEach(needed -> all.merge(needed.part().code(), needed, CarWork.Needed::plus));
        return List.copyOf(all.values());
    }

    private PartItem priced(CarWork.Needed needed, Payer payer) {
        Part part = needed.part();
        return new PartItem(
                part.code(),
                part.name(),
                needed.quantity(),
                tariff.price(part, payer).yuan(),
                null);
    }
}
