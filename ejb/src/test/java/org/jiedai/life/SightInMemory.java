package org.jiedai.life;

import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.NeededPart;
import org.jiedai.demo.Sheet;
import org.jiedai.demo.Sight;
import org.jiedai.demo.Visit;
import org.jiedai.parts.PartsRequisitions;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.workshop.AppointmentPlan;
import org.jiedai.workshop.AppointmentPlans;

/** What people see before they act, from the tables in memory; nobody counts versions there. */
record SightInMemory(InMemoryDealership shop) implements Sight {
    @Override
    public int version(Sheet sheet, Visit visit) {
        return 0;
    }

    @Override
    public Map<String, Integer> partsOf(String operation) {
        return shop.the(Catalogue.class).operation(operation).parts().stream()
                .collect(Collectors.toMap(NeededPart::partCode, NeededPart::quantity));
    }

    @Override
    public Map<Integer, Integer> asked(String requisitionNo) {
        return shop.the(PartsRequisitions.class).get(new RecordNo(requisitionNo)).lines().stream()
                .collect(Collectors.toMap(line -> line.position(), line -> line.open()));
    }

    @Override
    public Proposal proposed(String appointmentNo) {
        AppointmentPlan plan = shop.the(AppointmentPlans.class).get(new AppointmentNo(appointmentNo));
        return new Proposal(plan.technician(), plan.bay());
    }

    @Override
    public Money open(String orderNo) {
        return shop.the(Settlements.class)
                .get(new RepairOrderNo(orderNo))
                .ledger()
                .open();
    }
}
