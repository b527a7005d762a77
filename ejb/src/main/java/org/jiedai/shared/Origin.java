package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;

/** From where the present request comes; set at the door of the web module, read by the audit. */
@RequestScoped
public class Origin {
    private String address = "-";

    public String address() {
        return address;
    }

    public void from(String remoteAddress) {
        address = remoteAddress;
    }
}
