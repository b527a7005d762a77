package org.jiedai.repairorder;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a repair order. */
public enum RepairOrderAct implements Act {
    /** R2 */
    BEGIN(Role.SERVICE_ADVISOR),
    /** R6 */
    RECEIVE(Role.SERVICE_ADVISOR),
    /** R3 */
    CORRECT_MILEAGE(Role.SERVICE_ADVISOR),
    /** R8 */
    AGREE(Role.SERVICE_ADVISOR),
    /** R8 */
    CHANGE_ESTIMATE(Role.SERVICE_ADVISOR),
    /** R9 */
    CHOOSE_STAY(Role.SERVICE_ADVISOR),
    /** R10 */
    RELEASE(Role.SERVICE_ADVISOR),
    /** R10 */
    ASSIGN(Role.SYSTEM),
    /** R11 */
    NOTE_PARTS(Role.SYSTEM),
    /** R13 */
    CHECK_PROGRESS(Role.SERVICE_ADVISOR),
    /** R13 */
    MOVE_PROMISE(Role.SERVICE_ADVISOR),
    /** R16 */
    ADD_EXTRA_WORK(Role.SERVICE_ADVISOR, Role.SYSTEM),
    /** R17 */
    FINISH_REPAIR(Role.SYSTEM),
    /** R17 */
    PASS(Role.SERVICE_ADVISOR),
    /** R17 */
    FAIL(Role.SERVICE_ADVISOR),
    /** R18 */
    SEND_TO_WASH(Role.SERVICE_ADVISOR),
    /** R18 */
    DECLINE_WASH(Role.SERVICE_ADVISOR),
    /** R19 */
    REPORT_WASHED(Role.SYSTEM),
    /** R19 */
    ACCEPT_WASH(Role.SERVICE_ADVISOR),
    /** R19 */
    REJECT_WASH(Role.SERVICE_ADVISOR),
    /** R19 */
    REVIEW(Role.SERVICE_ADVISOR),
    /** its advisor leaves */
    HAND_OVER(Role.ADMINISTRATOR),
    /** R24 */
    CLOSE(Role.SERVICE_ADVISOR),
    CANCEL(Role.SERVICE_ADVISOR);

    private final Set<Role> roles;

    RepairOrderAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
