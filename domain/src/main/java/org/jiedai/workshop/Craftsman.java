package org.jiedai.workshop;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jiedai.catalogue.Trade;
import org.jiedai.staff.StaffMember;

/**
 * A technician as the controller sees them.
 *
 * @param skill trade → highest difficulty mastered, 0 for none
 */
public record Craftsman(String login, String name, ToIntFunction<String> skill) {

    public static Craftsman of(StaffMember member) {
        return new Craftsman(member.login(), member.name(), member::skill);
    }

    public boolean masters(List<NeededSkill> needs) {
        return needs.stream().allMatch(this::masters);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#SKILL_MISSING} naming the first work not mastered */
    void mustMaster(List<NeededSkill> needs) {
        needs.forEach(need ->
                WorkshopRule.SKILL_MISSING.unless(masters(need), name, Trade.valueOf(need.trade()), need.difficulty()));
    }

    private boolean masters(NeededSkill need) {
        return skill.applyAsInt(need.trade()) >= need.difficulty();
    }
}
