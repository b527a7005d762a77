package org.jiedai.catalogue;

import java.util.List;
import java.util.stream.IntStream;
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

    /** One priced line with the parts that the operation normally needs. */
    public LineItem line(int lineNo, String operationCode, Payer payer) {
        LabourOperation operation = work.operation(operationCode);
        int minutes = work.minutes(operation);
        Money rate = tariff.rate(operation.trade(), payer);
        List<PartItem> parts = work.parts(operation).stream()
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
                null);
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
