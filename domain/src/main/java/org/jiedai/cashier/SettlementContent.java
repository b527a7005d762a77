package org.jiedai.cashier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.RepairOrderNo;

/** The content of a settlement as one text, always the same for the same content: what a signature covers. */
record SettlementContent(RepairOrderNo number, Ledger ledger) {

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private String text() {
        String lines = ledger.lines().stream()
                .sorted(Comparator.comparing(SettlementLine::lineNo))
                .map(l -> l.lineNo() + "|" + l.name() + "|" + l.minutes() + "|" + l.labour() + "|" + l.payer())
                .collect(Collectors.joining("\n"));
        String parts = ledger.parts().stream()
                .sorted(Comparator.comparing(SettlementPart::lineNo).thenComparing(SettlementPart::code))
                .map(p -> p.lineNo() + "|" + p.code() + "|" + p.quantity() + "|" + p.price() + "|" + p.payer())
                .collect(Collectors.joining("\n"));
        return number + "\n" + lines + "\n" + parts + "\n" + ledger.total() + "\n" + ledger.due(Payer.CUSTOMER);
    }
}
