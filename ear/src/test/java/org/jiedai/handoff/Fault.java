package org.jiedai.handoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jiedai.container.Sql;

/**
 * Makes the database refuse a record's first inserts, as a full disk or a deadlock would: the desk's code runs to its
 * end and its transaction fails. The tries are counted in a table that no rollback undoes.
 */
@Dependent
public class Fault {
    @Inject
    private Sql sql;

    /** Before the first test. */
    public void install() {
        sql.run("create table if not exists test_fault (number varchar(30) primary key, tries int not null,"
                + " failing int not null) engine=MyISAM");
        for (String table : new String[] {"wash_task", "appointment_plan"}) {
            sql.run("create or replace trigger test_fault_" + table + " before insert on " + table
                    + " for each row begin"
                    + " update test_fault set tries = tries + 1 where number = new.number;"
                    + " if (select count(*) from test_fault where number = new.number and tries <= failing) > 0 then"
                    + " signal sqlstate '45000' set message_text = 'a fault on purpose'; end if; end");
        }
    }

    /** The first inserts with this number fail. */
    public void fails(String number, int times) {
        sql.run("replace into test_fault values (?, 0, ?)", number, times);
    }

    /** How often an insert was tried. */
    public int tries(String number) {
        return sql.number("select tries from test_fault where number = ?", number);
    }
}
