package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Role;
import org.jiedai.store.GroupBoard;
import org.jiedai.store.GroupSettings;
import org.jiedai.store.Groups;
import org.jiedai.store.HouseRules;
import org.jiedai.store.Reminding;
import org.jiedai.store.Store;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreCode;
import org.jiedai.store.StoreService;
import org.jiedai.store.StoreSetting;
import org.jiedai.store.Stores;
import org.junit.jupiter.api.Test;

/** A group sets once what its stores follow. */
class GroupSettingsLifeTest {
    private static final String GROUP = "申城汽车集团";
    private static final StoreCode HERE = new StoreCode(MasterData.STORE);
    private static final HouseRules RULES =
            new HouseRules(LocalTime.of(7, 30), LocalTime.of(19, 0), 20, 5, 12, new Reminding(48, 90, null, null), 45);

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"))
            .provide(new Administered())
            .provide(new OneGroup());
    private List<String> administered = List.of(MasterData.STORE);
    private GroupSettings set;

    @Test
    void what_the_group_sets_reaches_the_store_that_follows_and_the_audit_tells_both() {
        refuses("GROUP_HAS_SET_NOTHING", () -> service().follow(HERE, 0, Set.of(StoreSetting.SLOTS)));
        service().setForGroup(GROUP, 0, RULES);
        assertThat(store().slotMinutes()).isEqualTo(30);
        service().follow(HERE, 0, Set.of(StoreSetting.SLOTS));
        assertThat(store().slotMinutes()).isEqualTo(20);
        shop.the(Differences.class).forget();
        service().setForGroup(GROUP, set.version(), rules(60));
        assertThat(store().slotMinutes()).isEqualTo(60);
        assertThat(store().opens()).isEqualTo(LocalTime.of(9, 0));
        assertThat(shop.the(Differences.class).take())
                .contains(
                        new Differences.Difference(GROUP, "told.SLOTS", "20 min", "60 min"),
                        new Differences.Difference(MasterData.STORE, "told.slotMinutes", "20", "60"));
        service().follow(HERE, 0, Set.of());
        service().setForGroup(GROUP, set.version(), RULES);
        assertThat(store().slotMinutes()).as("its own since").isEqualTo(60);
    }

    @Test
    void a_group_is_set_by_who_administers_all_of_it_and_by_one_after_the_other() {
        refuses("EDITED_BY_SOMEBODY", () -> service().setForGroup(GROUP, 7, RULES));
        refuses("NOT_FOUND", () -> service().setForGroup("江南汽车集团", 0, RULES));
        refuses("ABSURD_VALUE", () -> service().setForGroup(GROUP, 0, rules(0)));
        assertThat(shop.the(GroupBoard.class).administered()).containsExactly(GROUP);
        administered = List.of("SH09");
        refuses("GROUP_NOT_ADMINISTERED", () -> service().setForGroup(GROUP, 0, RULES));
        refuses("STORE_NOT_ADMINISTERED", () -> service().follow(HERE, 0, Set.of()));
        assertThat(shop.the(GroupBoard.class).administered()).isEmpty();
    }

    private static HouseRules rules(int slotMinutes) {
        return new HouseRules(
                RULES.opens(),
                RULES.closes(),
                slotMinutes,
                RULES.followUpDays(),
                RULES.ringSeconds(),
                RULES.reminding(),
                RULES.idleMinutes());
    }

    private Store store() {
        return shop.the(Stores.class).get(MasterData.STORE);
    }

    private StoreService service() {
        return shop.as("admin", Role.ADMINISTRATOR).the(StoreService.class);
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(rule);
    }

    /** What the one group of this test has set. */
    private final class OneGroup implements Groups {
        private boolean asked;

        @Override
        public Optional<GroupSettings> settings(String groupName) {
            return Optional.ofNullable(set).filter(known -> asked);
        }

        @Override
        public Optional<GroupSettings> kept(String groupName) {
            return settings(groupName);
        }

        @Override
        public GroupSettings toSet(String groupName) {
            asked = true;
            set = set == null ? new GroupSettings(groupName, RULES) : set;
            return set;
        }

        @Override
        public List<Store> stores(String groupName) {
            return shop.the(Stores.class).all().stream()
                    .filter(store -> store.groupName().equals(groupName))
                    .toList();
        }
    }

    /** What the caller administers. */
    private final class Administered implements StoreAdministrators {
        @Override
        public List<String> administered() {
            return administered;
        }

        @Override
        public void administer(StoreCode opened) {
            throw new UnsupportedOperationException("nobody opens a store here");
        }
    }
}
