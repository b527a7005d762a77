package org.jiedai.frontdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiedai.document.Printed;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RepairOrderNo;
import org.omnifaces.util.Faces;

/** Papers as PDFs in a tab of their own ({@code j:paper}). */
@Named
@RequestScoped
public class PaperView {
    @Inject
    private PaperService papers;

    public void register(String number, String language) {
        show(papers.register(new AppointmentNo(number), language));
    }

    public void walkaround(String number, String language) {
        show(papers.walkaround(new RepairOrderNo(number), language));
    }

    public void estimate(String number, String language) {
        show(papers.estimate(new RepairOrderNo(number), language));
    }

    public void ticket(String number, String language) {
        show(papers.ticket(new RepairOrderNo(number), language));
    }

    public void settlement(String number, String language) {
        show(papers.settlement(new RepairOrderNo(number), language));
    }

    private static void show(Printed paper) {
        Faces.sendFile(paper.pdf(), paper.name() + ".pdf", false);
    }
}
