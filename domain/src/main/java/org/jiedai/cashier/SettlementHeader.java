package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jiedai.handoff.SettlementRequested;

/** Whose settlement it is, as printed at its head. */
@Embeddable
public class SettlementHeader {
    private String plate;
    private String vehicle;

    @Column(name = "customer_name")
    private String customerName;

    private String advisor;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected SettlementHeader() {}

    SettlementHeader(SettlementRequested request, Instant at) {
        plate = request.plate();
        vehicle = request.vehicle();
        customerName = request.customerName();
        advisor = request.advisor();
        requestedAt = at;
    }

    public String plate() {
        return plate;
    }

    public String vehicle() {
        return vehicle;
    }

    public String customerName() {
        return customerName;
    }

    public String advisor() {
        return advisor;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
