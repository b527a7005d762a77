package org.jiedai.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;

/** Complaints in the database. */
@ApplicationScoped
public class JpaComplaints extends JpaRepository<Complaint, RecordNo> implements Complaints {
    public JpaComplaints() {
        super(Complaint.class);
    }
}
