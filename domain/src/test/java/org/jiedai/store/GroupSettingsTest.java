package org.jiedai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Test;

class GroupSettingsTest {
    private static final HouseRules GROUP =
            new HouseRules(LocalTime.of(7, 30), LocalTime.of(19, 0), 20, 5, 12, new Reminding(48, 90, null, null), 45);
    private static final HouseRules LATER =
            new HouseRules(LocalTime.of(9, 0), LocalTime.of(21, 0), 60, 2, 20, new Reminding(24, 30, null, null), 10);

    private final Store store = new Store("SH07", details("申城汽车集团", LocalTime.of(8, 0), 30));

    private static StoreDetails details(String group, LocalTime opens, int slotMinutes) {
        return new StoreDetails(
                "嘉定店",
                "Jiading",
                group,
                "021-50210800",
                "上海市嘉定区",
                "91310115MA1K7D2C12",
                "沪",
                Money.of("260"),
                opens,
                LocalTime.of(18, 0),
                slotMinutes,
                3,
                15);
    }

    @Test
    void a_store_that_follows_has_what_the_group_says_and_goes_on_to() {
        store.follow(EnumSet.allOf(StoreSetting.class), GROUP);
        assertThat(store.rules()).isEqualTo(GROUP);
        store.groupSays(LATER);
        assertThat(store.rules()).isEqualTo(LATER);
        assertThat(store.told().get("told.asGroup")).contains("StoreSetting.HOURS");
    }

    @Test
    void a_store_that_says_nothing_of_it_keeps_its_own() {
        HouseRules own = store.rules();
        store.groupSays(GROUP);
        assertThat(store.rules()).isEqualTo(own);
        assertThat(store.asGroup()).isEmpty();
    }

    @Test
    void another_value_is_the_stores_own_and_the_rest_follows_on() {
        store.follow(EnumSet.allOf(StoreSetting.class), GROUP);
        store.endIdleSessions(99);
        store.remind(new Reminding(12, 20, null, null));
        store.endIdleSessions(99);
        assertThat(store.asGroup()).doesNotContain(StoreSetting.IDLE, StoreSetting.REMINDING);
        store.groupSays(LATER);
        assertThat(store.idleMinutes()).isEqualTo(99);
        assertThat(store.reminding().dayAheadHours()).isEqualTo(12);
        assertThat(store.slotMinutes()).isEqualTo(60);
    }

    @Test
    void the_same_typed_once_more_leaves_it_following_and_other_hours_do_not() {
        store.follow(Set.of(StoreSetting.HOURS, StoreSetting.SLOTS), store.rules());
        store.edit(details("申城汽车集团", LocalTime.of(8, 0), 30));
        assertThat(store.asGroup()).containsExactlyInAnyOrder(StoreSetting.HOURS, StoreSetting.SLOTS);
        store.edit(details("申城汽车集团", LocalTime.of(10, 0), 30));
        assertThat(store.asGroup()).containsExactly(StoreSetting.SLOTS);
    }

    @Test
    void given_back_it_is_the_groups_again() {
        store.follow(Set.of(StoreSetting.SLOTS), GROUP);
        store.edit(details("申城汽车集团", LocalTime.of(8, 0), 15));
        assertThat(store.asGroup()).isEmpty();
        store.follow(Set.of(StoreSetting.SLOTS), GROUP);
        assertThat(store.slotMinutes()).isEqualTo(20);
        assertThat(store.opens()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void in_another_group_it_follows_nobody() {
        store.follow(EnumSet.allOf(StoreSetting.class), GROUP);
        store.edit(details("江南汽车集团", LocalTime.of(7, 30), 20));
        assertThat(store.asGroup()).isEmpty();
    }

    @Test
    void a_store_like_another_follows_in_what_that_one_does_unless_something_else_was_typed() {
        store.follow(EnumSet.allOf(StoreSetting.class), GROUP);
        Store like = new Store("SH08", details("申城汽车集团", LocalTime.of(7, 0), 20));
        like.worksLike(store);
        assertThat(like.asGroup()).contains(StoreSetting.SLOTS, StoreSetting.REMINDING, StoreSetting.IDLE);
        assertThat(like.asGroup()).doesNotContain(StoreSetting.HOURS);
        Store elsewhere = new Store("HZ01", details("江南汽车集团", LocalTime.of(7, 30), 20));
        elsewhere.worksLike(store);
        assertThat(elsewhere.asGroup()).isEmpty();
    }

    @Test
    void a_group_sets_nothing_that_makes_no_sense() {
        GroupSettings settings = new GroupSettings("申城汽车集团", GROUP);
        assertThatThrownBy(() -> settings.set(
                        new HouseRules(LocalTime.of(19, 0), LocalTime.of(8, 0), 20, 5, 12, Reminding.USUAL, 45)))
                .hasMessageContaining("HOURS_REVERSED");
        assertThatThrownBy(() -> settings.set(
                        new HouseRules(LocalTime.of(8, 0), LocalTime.of(18, 0), 0, 5, 12, Reminding.USUAL, 45)))
                .hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> settings.set(
                        new HouseRules(LocalTime.of(8, 0), LocalTime.of(18, 0), 20, 5, 12, Reminding.USUAL, 1)))
                .hasMessageContaining("ABSURD_VALUE");
        assertThat(settings.rules()).isEqualTo(GROUP);
        assertThat(settings.told()).containsEntry("told.SLOTS", "20 min");
    }
}
