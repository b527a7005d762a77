package org.jiedai.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.appointment.BookingService;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.container.RealEar;
import org.jiedai.container.Sql;
import org.jiedai.container.Staff;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one search box against the real indexes (U1). */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    private static final String STORE = "SH01";

    @Inject
    private Search search;

    @Inject
    private BookingService booking;

    @Inject
    private Sql sql;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(SearchIT.class, Sql.class, Staff.class);
    }

    @Test
    void a_car_is_found_by_everything_its_owner_may_say_and_the_hit_says_why() {
        finds("沪A7C502", SearchReason.PLATE);
        finds("沪ａ·７c502", SearchReason.PLATE);
        finds("沪A7C5", SearchReason.PLATE_START);
        finds("a7c502", SearchReason.PLATE);
        finds("7c502", SearchReason.PLATE_END);
        finds("15802104299", SearchReason.PHONE);
        finds("04299", SearchReason.PHONE_END);
        finds("LSVUD65T6M2348534", SearchReason.VIN);
        finds("348534", SearchReason.VIN_END);
        finds("李建", SearchReason.NAME);
        finds("lijianguo", SearchReason.PINYIN);
        finds("li jian", SearchReason.PINYIN);
        finds("ljg", SearchReason.INITIALS);
    }

    @Test
    void an_appointment_leads_to_its_car_and_only_in_its_store() {
        AppointmentNo number = clerk(STORE)
                .get(() -> booking.register(
                        new CustomerNo("CU-SH01-00001"),
                        new VehicleNo("VH-SH01-00001"),
                        "保养",
                        WorkWish.of(List.of("MT-0020")),
                        null));
        assertThat(find(STORE, number.value().toLowerCase(Locale.ROOT)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.order()).isEqualTo(number.value()));
        assertThat(find("SH02", number.value())).isEmpty();
        assertThat(find("SH02", "沪A7C502")).isEmpty();
    }

    @Test
    void a_plate_that_ends_so_stands_before_a_telephone_that_does_and_no_car_stands_twice() {
        customer(910001, "排序", "pai xu", "px", "13900012345");
        sql.run("insert ignore into vehicle (id, number, store_code, customer_no, plate, make, model, energy) values"
                + " (910001, 'VH-SH01-91001', 'SH01', 'CU-SH01-910001', '沪AF7788', '上汽大众', '朗逸', 'PETROL')");
        List<SearchHit> hits = find(STORE, "12345");
        assertThat(hits).extracting(SearchHit::vehicleNo).doesNotHaveDuplicates();
        assertThat(hits).extracting(SearchHit::reason).isSorted();
        assertThat(hits.get(0).plate().value()).isEqualTo("沪AD12345");
        assertThat(hits).anyMatch(hit -> hit.reason() == SearchReason.PHONE_END);
        sql.run("delete from vehicle where id = 910001");
        sql.run("delete from customer where id = 910001");
    }

    @Test
    void a_common_name_brings_a_screenful() {
        for (int block = 0; block < 3; block++) {
            int from = 920_000 + 500 * block;
            sql.run("insert ignore into customer (id, number, store_code, name, pinyin, initials, phone)"
                    + " select seq, concat('CU-SH01-', seq), 'SH01', '黎测试', 'li ce shi', 'lcs',"
                    + " concat('13800', seq) from seq_" + from + "_to_" + (from + 499));
            sql.run("insert ignore into vehicle (id, number, store_code, customer_no, plate, make, model, energy)"
                    + " select seq, concat('VH-SH01-', seq), 'SH01', concat('CU-SH01-', seq),"
                    + " concat('沪Z', right(seq, 5)), '上汽大众', '朗逸', 'PETROL' from seq_" + from + "_to_" + (from + 499));
        }
        assertThat(find(STORE, "li")).hasSize(12);
        assertThat(find(STORE, "lcs")).hasSize(12).allMatch(hit -> hit.reason() == SearchReason.INITIALS);
        assertThat(find(STORE, "黎")).hasSize(12).allMatch(hit -> hit.reason() == SearchReason.NAME);
        sql.run("delete from vehicle where id between 920000 and 922000");
        sql.run("delete from customer where id between 920000 and 922000");
    }

    @Test
    void a_name_is_found_with_the_signs_in_it_and_without() {
        List<String> names = List.of("陈立（备用）", "欧阳·买买提", "O'Brien", "D’Arc", "林(小)东", "赵-钱", "𠮷田");
        for (int i = 0; i < names.size(); i++) {
            customer(930_001 + i, names.get(i), "x", "x", "1390000930" + i);
            sql.run(
                    "insert ignore into vehicle (id, number, store_code, customer_no, plate, make, model, energy) values"
                            + " (?, ?, 'SH01', ?, ?, '上汽大众', '朗逸', 'PETROL')",
                    930_001 + i,
                    "VH-SH01-93000" + i,
                    "CU-SH01-93000" + (1 + i),
                    "沪Y9300" + i);
        }
        for (String name : names) {
            for (String typed :
                    List.of(name, name.replaceAll("[（）()·'’-]", ""), name.substring(0, Math.min(3, name.length())))) {
                assertThat(find(STORE, typed))
                        .as(typed)
                        .anyMatch(hit -> hit.customerName().equals(name));
            }
        }
        sql.run("delete from vehicle where id between 930001 and 930099");
        sql.run("delete from customer where id between 930001 and 930099");
    }

    private void customer(int id, String name, String pinyin, String initials, String phone) {
        sql.run(
                "insert ignore into customer (id, number, store_code, name, pinyin, initials, phone)"
                        + " values (?, concat('CU-SH01-', id), 'SH01', ?, ?, ?, ?)",
                id,
                name,
                pinyin,
                initials,
                phone);
    }

    private void finds(String typed, SearchReason why) {
        assertThat(find(STORE, typed))
                .as(typed)
                .filteredOn(hit -> hit.vehicleNo().value().equals("VH-SH01-00001"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.reason()).isEqualTo(why));
    }

    private List<SearchHit> find(String store, String typed) {
        return clerk(store).get(() -> search.find(typed));
    }

    private static Staff clerk(String store) {
        return Staff.of("gujy", store, Role.INFORMATION_CLERK);
    }
}
