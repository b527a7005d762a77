package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;

/** Parts asked for, in the database. */
@ApplicationScoped
public class JpaAskedPartsList extends JpaRepository<AskedParts, RecordNo> implements AskedPartsList {
    public JpaAskedPartsList() {
        super(AskedParts.class);
    }
}
