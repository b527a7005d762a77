package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.MaintenanceSchedule;
import org.jiedai.catalogue.ModelWork;
import org.jiedai.catalogue.OperationDetails;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartDetails;
import org.jiedai.catalogue.PartFacts;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.PartSupersession;
import org.jiedai.catalogue.Trade;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Money;
import org.jiedai.shared.Stamp;
import org.jiedai.store.BayKind;
import org.junit.jupiter.api.Test;

/** Models, what is theirs, and parts that follow each other, as files bring them. */
class ModelSheetsTest {
    private static final Home HOME =
            new Home("*", "沪", new Stamp(new Actor("admin", "SH01", Set.of()), Instant.parse("2026-11-23T01:00:00Z")));
    private static final Map<String, String> TIGUAN = Map.of(
            "code", "TIGUAN",
            "make", "上汽大众",
            "makeEn", "SAIC Volkswagen",
            "series", "途观",
            "seriesEn", "Tiguan",
            "name", "途观L",
            "nameEn", "Tiguan L",
            "fromYear", "2017",
            "energy", "汽油",
            "vinPatterns", "lsvuz，LSVUD65T");

    private final Records records = Records.of();

    private List<Verdict> judge(SheetRows<?> rows, SheetRow... said) {
        return rows.judge(List.of(said), HOME);
    }

    private static SheetRow model(String column, String cell) {
        Map<String, String> cells = new HashMap<>(TIGUAN);
        cells.put(column, cell);
        return new SheetRow(MasterSheet.MODELS, 2, cells);
    }

    private void take(SheetRows<?> rows, SheetRow row) {
        Verdict verdict = judge(rows, row).get(0);
        assertThat(verdict.row().problems()).isEmpty();
        verdict.effect().run();
    }

    @Test
    void a_model_is_entered_and_the_same_file_once_more_changes_nothing() {
        ModelRows rows = new ModelRows(records);
        take(rows, model("engine", "330TSI"));
        assertThat(records.all(VehicleModel.class).get(0).details().patterns()).hasToString("[LSVUD65T, LSVUZ]");
        assertThat(judge(rows, model("engine", "330TSI")))
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.SAME);
        take(rows, model("untilYear", "2023"));
        assertThat(records.all(VehicleModel.class).get(0).details().untilYear()).isEqualTo(2023);
        take(rows, model("untilYear", "无"));
        assertThat(records.all(VehicleModel.class).get(0).details().untilYear()).isNull();
    }

    @Test
    void a_wrong_pattern_and_years_the_wrong_way_round_are_named() {
        assertThat(problems(judge(new ModelRows(records), model("vinPatterns", "LSVO; LSVUD"))))
                .containsExactly("vinPatterns VIN_PATTERN_MALFORMED");
        assertThat(problems(judge(new ModelRows(records), model("untilYear", "2016"))))
                .containsExactly("untilYear MODEL_ENDS_BEFORE_IT_BEGINS");
    }

    private static List<String> problems(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.row().problems().stream())
                .map(problem -> problem.column() + " " + problem.rule())
                .toList();
    }

    @Test
    void a_model_has_its_own_time_parts_and_schedule() {
        records.add(operation());
        records.add(part("OIL"));
        take(new ModelRows(records), model("engine", ""));
        ModelWorkRows works = new ModelWorkRows(records);
        take(works, work("TIGUAN", "OIL*6"));
        ModelWork own = records.all(ModelWork.class).get(0);
        assertThat(own.minutes()).isEqualTo(50);
        assertThat(own.parts()).hasToString("[OIL*6]");
        assertThat(judge(works, work("TIGUAN", "OIL*6")))
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.SAME);
        assertThat(problems(judge(works, work("BEETLE", "OIL*6; AIR*1")))).containsExactly("modelCode NOT_ON_RECORD");
        ScheduleRows schedules = new ScheduleRows(records);
        take(schedules, schedule("", "10000"));
        take(schedules, schedule("TIGUAN", "15000"));
        assertThat(records.all(MaintenanceSchedule.class))
                .extracting(MaintenanceSchedule::modelCode, MaintenanceSchedule::everyKm)
                .containsExactly(tuple("", 10_000), tuple("TIGUAN", 15_000));
        assertThat(judge(schedules, schedule("TIGUAN", "20000")))
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.CHANGED);
        take(schedules, off());
        assertThat(records.all(MaintenanceSchedule.class))
                .extracting(MaintenanceSchedule::active)
                .containsExactly(true, false);
        assertThat(judge(schedules, schedule("TIGUAN", "15000")))
                .as("a file that says nothing of it")
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.SAME);
        assertThat(problems(judge(schedules, electric())))
                .as("the model drives on petrol")
                .containsExactly("modelCode MODEL_DRIVEN_OTHERWISE");
        assertThat(problems(judge(works, work("TIGUAN", "OIL*6; OIL*1")))).containsExactly("neededParts PART_TWICE");
        assertThat(problems(judge(schedules, schedule("BEETLE", "20000")))).containsExactly("modelCode NOT_ON_RECORD");
    }

    private static SheetRow work(String model, String parts) {
        return new SheetRow(
                MasterSheet.MODEL_WORK,
                2,
                Map.of("operationCode", "MT-1", "modelCode", model, "minutes", "50", "neededParts", parts));
    }

    private static SheetRow electric() {
        return new SheetRow(
                MasterSheet.SCHEDULES,
                2,
                Map.of(
                        "energy",
                        "纯电动",
                        "operationCode",
                        "MT-1",
                        "modelCode",
                        "TIGUAN",
                        "everyKm",
                        "15000",
                        "everyMonths",
                        "12"));
    }

    private static SheetRow schedule(String model, String km) {
        return new SheetRow(MasterSheet.SCHEDULES, 2, scheduleCells(model, km));
    }

    private static SheetRow off() {
        Map<String, String> cells = new HashMap<>(scheduleCells("TIGUAN", "15000"));
        cells.put("active", "否");
        return new SheetRow(MasterSheet.SCHEDULES, 2, cells);
    }

    private static Map<String, String> scheduleCells(String model, String km) {
        return Map.of("energy", "汽油", "operationCode", "MT-1", "modelCode", model, "everyKm", km, "everyMonths", "12");
    }

    @Test
    void a_part_has_further_facts_and_is_no_models_own_that_it_does_not_fit() {
        records.add(operation());
        take(new ModelRows(records), model("code", "TIGUAN"));
        take(new ModelRows(records), model("code", "POLO"));
        PartRows rows = new PartRows(records);
        take(rows, facts("TIGUAN", "61.5"));
        PartFacts facts = records.all(Part.class).get(0).facts();
        assertThat(facts).isEqualTo(new PartFacts(Money.of("61.50"), 12, true, List.of("TIGUAN")));
        assertThat(judge(rows, facts("tiguan", "61.50")))
                .extracting(Verdict::outcome)
                .containsExactly(RowOutcome.SAME);
        assertThat(problems(judge(rows, facts("BEETLE", "1")))).containsExactly("models NOT_ON_RECORD");
        assertThat(problems(judge(rows, facts("TIGUAN", "-1")))).containsExactly("cost ABSURD_VALUE");
        take(rows, facts("TIGUAN", "无"));
        assertThat(records.all(Part.class).get(0).facts().cost()).isNull();
        ModelWorkRows works = new ModelWorkRows(records);
        take(works, work("TIGUAN", "OIL*6"));
        assertThat(problems(judge(works, work("POLO", "OIL*6")))).containsExactly("neededParts PART_FITS_OTHERS");
    }

    private static SheetRow facts(String models, String cost) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "code", "OIL",
                "name", "机油",
                "nameEn", "Oil",
                "brand", "S",
                "unit", "升",
                "partKind", "原厂件",
                "price", "98"));
        cells.putAll(Map.of("models", models, "cost", cost, "orderQuantity", "12", "coreDue", "是"));
        return new SheetRow(MasterSheet.PARTS, 2, cells);
    }

    @Test
    void parts_follow_each_other_but_never_in_a_circle() {
        List.of("A", "B", "C").forEach(code -> records.add(part(code)));
        SupersessionRows rows = new SupersessionRows(records);
        take(rows, follows("A", "B", "是"));
        take(rows, follows("B", "C", "是"));
        assertThat(problems(judge(rows, follows("C", "A", "是"))))
                .containsExactly("successorCode SUPERSEDED_IN_A_CIRCLE");
        assertThat(problems(judge(rows, follows("C", "C", "是"))))
                .containsExactly("successorCode SUPERSEDED_IN_A_CIRCLE");
        assertThat(problems(judge(rows, follows("C", "X", "是")))).containsExactly("successorCode NOT_ON_RECORD");
        // What one file says together closes a circle too, or opens one that stood on record.
        assertThat(problems(judge(rows, follows("B", "A", "是"))))
                .containsExactly("successorCode SUPERSEDED_IN_A_CIRCLE");
        assertThat(problems(judge(rows, follows("A", "C", "是"), follows("B", "A", "是"))))
                .isEmpty();
        take(rows, follows("A", "B", "否"));
        take(rows, follows("C", "A", "是"));
        assertThat(records.all(PartSupersession.class))
                .extracting(PartSupersession::partCode, PartSupersession::active)
                .contains(tuple("A", false));
    }

    private static SheetRow follows(String part, String successor, String active) {
        return new SheetRow(
                MasterSheet.SUPERSESSIONS, 2, Map.of("partCode", part, "successorCode", successor, "active", active));
    }

    private static LabourOperation operation() {
        return new LabourOperation(
                "MT-1",
                new OperationDetails("更换机油机滤", "Oil change", Trade.MAINTENANCE, BayKind.QUICK, 30, 1, List.of(), true));
    }

    private static Part part(String code) {
        return new Part(code, new PartDetails("件", "Part", "", "件", PartKind.ORIGINAL, Money.of("1"), true));
    }
}
