package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiedai.shared.Formats;
import org.jiedai.shared.Money;
import org.jiedai.shared.Page;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.View;

/** Master data to look at: a tab per table, searched and paged. */
@Named
@ViewScoped
public class MasterDataView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private MasterDataBoard board;

    @Inject
    private Formats formats;

    private transient Page<Object[]> rows;
    private MasterTable table = MasterTable.OPERATIONS;
    private String find;
    private int page;

    @PostConstruct
    public void load() {
        rows = board.rows(table, find, page);
    }

    public void show(MasterTable chosen) {
        table = chosen;
        find = null;
        turn(0);
    }

    public void turn(int to) {
        page = to;
        load();
    }

    public void find() {
        turn(0);
    }

    /** A value as it is written in its column. */
    public String text(Object value) {
        if (value instanceof Money money) {
            return formats.money(money);
        }
        if (value instanceof Enum<?> constant) {
            return texts.name(constant);
        }
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "master.yes" : "master.no");
        }
        return value instanceof Phone phone
                ? phone.masked()
                : value instanceof Plate plate ? formats.plate(plate) : value == null ? "" : value.toString();
    }

    public MasterTable[] getTables() {
        return MasterTable.values();
    }

    public MasterTable getTable() {
        return table;
    }

    public Page<Object[]> getRows() {
        return rows;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }
}
