package org.jiedai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which cars may have a menu, when, and what is done then. */
@Tag("A3")
@Tag("R7")
class ServiceMenuTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void it_is_for_its_models_or_for_its_energy_or_for_any_car() {
        ServiceMenu ofModels = menu(null, List.of("TIGUAN", "PASSAT"), true);
        ofModels.check("PASSAT", Energy.PETROL, FIRST);
        assertThatThrownBy(() -> ofModels.check("POLO", Energy.PETROL, FIRST)).hasMessage("MENU_FOR_OTHER_CARS[小保养套餐]");
        assertThatThrownBy(() -> ofModels.check(null, Energy.PETROL, FIRST))
                .as("a car of no known model")
                .hasMessageContaining("MENU_FOR_OTHER_CARS");
        ServiceMenu ofPetrol = menu(Energy.PETROL, List.of(), true);
        ofPetrol.check(null, Energy.PETROL, FIRST);
        assertThat(ofPetrol.isFor("ID3", Energy.ELECTRIC, FIRST)).isFalse();
        assertThat(ofPetrol.isFor(null, null, FIRST)).isFalse();
        assertThat(menu(null, List.of(), true).isFor(null, null, FIRST)).isTrue();
    }

    @Test
    void it_is_there_on_its_days_alone_and_not_when_it_is_switched_off() {
        ServiceMenu menu = menu(null, List.of(), true);
        menu.check(null, null, LAST);
        assertThatThrownBy(() -> menu.check(null, null, LAST.plusDays(1)))
                .hasMessage("MENU_NOT_NOW[小保养套餐, 2026-12-01, 2026-12-31]");
        assertThatThrownBy(() -> menu.check(null, null, FIRST.minusDays(1))).hasMessageContaining("MENU_NOT_NOW");
        ServiceMenu off = menu(null, List.of(), false);
        assertThatThrownBy(() -> off.check(null, null, FIRST)).hasMessage("MENU_NOT_OFFERED[小保养套餐]");
        assertThat(off.isFor(null, null, FIRST)).isFalse();
    }

    @Test
    void it_says_again_what_the_list_said() {
        MenuDetails said = new MenuDetails(
                "套餐",
                "Menu",
                List.of("MT-0020", "AC-0010"),
                List.of(new NeededPart("G-001", 2), new NeededPart("B-2", 1)),
                Energy.PETROL,
                List.of("TIGUAN"),
                new PriceTerm(FIRST, null, Money.of("9"), true));
        ServiceMenu menu = new ServiceMenu("M", said);
        assertThat(menu.details().operationCodes()).isEqualTo(said.operationCodes());
        assertThat(menu.details().moreParts()).isEqualTo(said.moreParts());
        assertThat(menu.details().modelCodes()).isEqualTo(said.modelCodes());
    }

    @Test
    void what_is_in_a_menu_is_done_once_and_two_menus_do_not_share_work() {
        ServiceMenu menu = menu(null, List.of(), true);
        ChosenWork chosen =
                ChosenWork.of(new WorkWish(List.of("BR-0010", "MT-0020"), List.of("MENU-1")), List.of(menu));
        assertThat(chosen.operationCodes()).containsExactly("BR-0010", "MT-0020", "AC-0010");
        assertThat(chosen.single()).containsExactly("BR-0010");
        assertThat(chosen.menuCodes()).containsExactly("MENU-1");
        assertThat(chosen.of("MENU-1")).containsExactly("MT-0020", "AC-0010");
        WorkWish both = new WorkWish(List.of(), List.of("MENU-1", "MENU-1"));
        assertThatThrownBy(() -> ChosenWork.of(both, List.of(menu, menu(null, List.of(), true))))
                .hasMessageContaining("MENUS_SHARE_WORK");
    }

    private static ServiceMenu menu(Energy energy, List<String> models, boolean active) {
        return new ServiceMenu(
                "MENU-1",
                new MenuDetails(
                        "小保养套餐",
                        "Minor service",
                        List.of("MT-0020", "AC-0010"),
                        List.of(),
                        energy,
                        models,
                        new PriceTerm(FIRST, LAST, Money.of("398"), active)));
    }
}
