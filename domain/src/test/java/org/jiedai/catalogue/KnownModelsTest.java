package org.jiedai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which model a car is. */
class KnownModelsTest {
    private static final Vin TIGUAN = new Vin("LSVUD65T6M2348534");

    private static final KnownModels KNOWN = new KnownModels(List.of(
            model("TIGUAN", "途观L", Energy.PETROL, "LSVU"),
            model("TIGUAN-2", "途观L 四驱", Energy.PETROL, "LSVUD65T"),
            model("LAVIDA", "朗逸", Energy.PETROL),
            model("PASSAT", "帕萨特", Energy.PETROL),
            model("PASSAT-PHEV", "帕萨特", Energy.PLUG_IN)));

    private static VehicleModel model(String code, String name, Energy energy, String... patterns) {
        return new VehicleModel(
                code,
                new ModelDetails(
                        "上汽大众",
                        "SAIC Volkswagen",
                        name.substring(0, 2),
                        "Series",
                        name,
                        "English " + code,
                        2017,
                        null,
                        "",
                        energy,
                        Stream.of(patterns).map(VinPattern::new).toList(),
                        true));
    }

    private static Optional<String> of(Vin vin, String written, Energy energy) {
        return KNOWN.of(vin, written, energy).map(VehicleModel::code);
    }

    @Test
    void the_vin_says_more_than_what_somebody_wrote_and_the_longer_pattern_more_than_the_shorter() {
        assertThat(of(TIGUAN, "朗逸", Energy.DIESEL)).contains("TIGUAN-2");
        assertThat(of(new Vin("LSVUZ65P6M2348534"), null, null)).contains("TIGUAN");
        assertThat(of(new Vin("LFV3A23C1L3175459"), "朗逸", Energy.PETROL)).contains("LAVIDA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"途观L", "途观l", " 途观 Ｌ", "上汽大众途观L", "上汽大众 途观 途观L"})
    void a_model_is_known_however_its_name_is_written(String written) {
        assertThat(of(null, written, Energy.PETROL)).contains("TIGUAN");
    }

    @Test
    void a_name_of_several_models_says_nothing_unless_what_drives_the_car_tells_them_apart() {
        assertThat(of(null, "帕萨特", null)).isEmpty();
        assertThat(of(null, "帕萨特", Energy.PLUG_IN)).contains("PASSAT-PHEV");
        assertThat(of(null, "帕萨特", Energy.DIESEL)).isEmpty();
        assertThat(of(null, "甲壳虫", null)).isEmpty();
        assertThat(of(null, null, Energy.PETROL)).isEmpty();
    }

    @Test
    void a_model_has_an_english_name() {
        assertThat(KNOWN.english("朗逸")).contains("English LAVIDA");
        assertThat(KNOWN.english("甲壳虫")).isEmpty();
    }

    @Test
    void what_is_not_active_is_known_but_not_proposed() {
        VehicleModel old = model("OLD", "桑塔纳", Energy.PETROL);
        ModelDetails said = old.details();
        old.edit(new ModelDetails(
                said.make(),
                said.makeEn(),
                said.series(),
                said.seriesEn(),
                said.name(),
                said.nameEn(),
                said.fromYear(),
                2022,
                said.engine(),
                said.energy(),
                said.patterns(),
                false));
        KnownModels known = new KnownModels(List.of(old));
        assertThat(known.names()).isEmpty();
        assertThat(known.of(null, "桑塔纳", null)).contains(old);
        assertThat(KNOWN.names()).containsExactly("帕萨特", "朗逸", "途观L", "途观L 四驱");
    }

    @Test
    void a_question_mark_in_a_pattern_says_nothing() {
        assertThat(new VinPattern("LSVU?65T").fits(TIGUAN)).isTrue();
        assertThat(new VinPattern("LSVU?66T").fits(TIGUAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LS", "LSVI", "?SVUD", "LSVUD65T6M23485341", "lsvu", "LS V"})
    void what_is_no_beginning_of_a_vin_is_refused(String pattern) {
        assertThatThrownBy(() -> new VinPattern(pattern)).hasMessageContaining("VIN_PATTERN_MALFORMED");
    }

    @Test
    void no_part_follows_itself_at_once_or_by_others() {
        Map<String, String> successors = Map.of("B", "C", "C", "D", "X", "Y", "Y", "X");
        PartSupersession.check("A", "B", successors);
        PartSupersession.check("A", "X", successors);
        assertThatThrownBy(() -> PartSupersession.check("A", "A", successors))
                .hasMessageContaining("SUPERSEDED_IN_A_CIRCLE");
        assertThatThrownBy(() -> PartSupersession.check("D", "B", successors))
                .hasMessageContaining("SUPERSEDED_IN_A_CIRCLE");
    }
}
