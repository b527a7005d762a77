package org.jiedai.masterdata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Records of master data are entered and changed one by one, by the same rules as in files. */
@Stateless
@Audited
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class MasterDataService {
    @Inject
    private Sheets sheets;

    @Inject
    private ImportRuns runs;

    @Inject
    private Stores stores;

    @Inject
    private Changes changes;

    @Inject
    private Differences told;

    @Inject
    private Caller caller;

    /**
     * A new record.
     *
     * @param said its cells by the keys of their columns
     * @throws org.jiedai.shared.RuleBroken {@link ImportRule#ON_RECORD_ALREADY}, {@link ImportRule#SHEET_OF_THE_GROUP},
     *     or what is wrong in a cell
     */
    public void enter(MasterKey key, Map<String, String> said) {
        Stamp by = checked(key.sheet());
        SheetRow row = new SheetRow(key.sheet(), 1, said);
        sheets.of(key.sheet()).enter(row, home(by));
        runs.add(new MasterChange(row, "", "", "", by));
        row.kept()
                .forEach((column, value) ->
                        told.add(row.key(), key.sheet().column(column).field(), "", value));
    }

    /**
     * A record is otherwise from now on.
     *
     * @param seen its cells as the person saw them
     * @param said its cells now; an empty one says that there is none
     * @return whether anything has changed
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY},
     *     {@link ImportRule#SHEET_OF_THE_GROUP}, or what is wrong in a cell
     */
    public boolean change(MasterKey key, Map<String, String> seen, Map<String, String> said) {
        Stamp by = checked(key.sheet());
        SheetRow row = new SheetRow(key.sheet(), 1, said);
        var differences = sheets.of(key.sheet()).change(new SheetRow(key.sheet(), 1, seen), row, home(by));
        runs.renamed(row, new SheetRow(key.sheet(), 1, seen).key(), by.storeCode());
        differences.forEach(one -> {
            runs.add(new MasterChange(row, one.column(), one.before(), one.after(), by));
            told.add(row.key(), key.sheet().column(one.column()).field(), one.before(), one.after());
        });
        return !differences.isEmpty();
    }

    /** Somebody opens a customer's card with their telephone number; that they did is kept (U20). */
    public void reveal(MasterKey key) {
        key.sheet().checkPlace(caller.actor());
    }

    // The group's lists set everybody's prices; a store's own need a store.
    private Stamp checked(MasterSheet sheet) {
        Stamp by = caller.stamp();
        sheet.checkPlace(by.actor());
        if (sheet.isOfGroup()) {
            changes.afterCommit(Store.GROUP);
        }
        return by;
    }

    private Home home(Stamp by) {
        boolean group = by.storeCode().equals(Store.GROUP);
        return new Home(by.storeCode(), group ? "" : stores.get(by.storeCode()).homeProvince(), by);
    }
}
