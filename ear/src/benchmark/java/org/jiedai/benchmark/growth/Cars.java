package org.jiedai.benchmark.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Customers and their cars, enough for each to come back a dozen times. The played cars' numbers, plates and telephones
 * all end in the car's five digits; what car came on another day is reckoned from them.
 */
final class Cars {
    private static final int FIRST = 10_001;
    private static final int VISITS_PER_CAR = 11;
    private static final int AT_LEAST = 200;
    private static final String PEOPLE = Past.PREFIX + "people";
    private static final int NAMES = 400;

    private Cars() {}

    static int perStore(long visits, int stores) {
        return (int) Math.max(AT_LEAST, visits / stores / VISITS_PER_CAR);
    }

    /** A number, plate or telephone with the digits of another car. */
    static String renumbered(String column) {
        return "concat(left(" + column + ", char_length(" + column + ") - 5), " + car(column) + ")";
    }

    /** What the owner of the other car is called. */
    static String name(String plate) {
        return "coalesce((select p.name from " + PEOPLE + " p where p.n = mod(" + car(plate) + ", " + NAMES
                + ")), t.customer_name)";
    }

    private static String car(String column) {
        return "(" + FIRST + " + mod(right(" + column + ", 5) * 7919 + d.k * 104729, d.cars))";
    }

    /** Lays out the customers and cars of all stores that are not there yet. */
    static void lay(Connection connection, int perStore) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            people(statement);
            String all = " from store s join seq_0_to_" + (perStore - 1) + " c join " + PEOPLE + " p on p.n = mod("
                    + FIRST + " + c.seq, " + NAMES + ") where s.code like 'B%'";
            String car = "(" + FIRST + " + c.seq)";
            statement.executeUpdate(
                    "insert ignore into customer (id, number, store_code, name, pinyin, initials, phone)"
                            + " select (select max(id) from customer) + row_number() over (), concat('CU-', s.code, '-', "
                            + car
                            + "), s.code, p.name, p.pinyin, p.initials, concat('139', substr(s.code, 2), " + car + ")"
                            + all);
            statement.executeUpdate("insert ignore into vehicle (id, number, store_code, customer_no, plate, vin, make,"
                    + " model, energy) select (select max(id) from vehicle) + row_number() over (), concat('VH-', s.code,"
                    + " '-', " + car + "), s.code, concat('CU-', s.code, '-', " + car + "), concat('沪B', " + car
                    + "), concat('LSVBM0', substr(s.code, 2), '000', " + car + "), '上汽大众', '途观L', 'PETROL'" + all);
        }
    }

    /** Family names of the demo's customers with the given names of others. */
    private static void people(Statement statement) throws SQLException {
        statement.execute("create table if not exists " + PEOPLE
                + " (n int primary key, name varchar(60), pinyin varchar(120), initials varchar(20))");
        statement.executeUpdate("insert ignore into " + PEOPLE + " select row_number() over (order by md5(concat(f.id,"
                + " g.id))) - 1, concat(left(f.name, 1), substr(g.name, 2)), concat(substring_index(f.pinyin, ' ', 1),"
                + " ' ', substring_index(g.pinyin, ' ', -1)), concat(left(f.initials, 1), substr(g.initials, 2))"
                + " from customer f join customer g where f.store_code = 'SH01' and g.store_code = 'SH01'"
                + " and not f.company and not g.company and f.pinyin not like 'yuchi%' and g.pinyin not like 'yuchi%'"
                + " limit " + NAMES);
    }
}
