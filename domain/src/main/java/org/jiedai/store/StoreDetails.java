package org.jiedai.store;

import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TaxNumber;

/** What an administrator enters about a store. */
public record StoreDetails(
        String name,
        String nameEn,
        String groupName,
        String phone,
        String address,
        String taxNumber,
        String homeProvince,
        Money labourRate,
        LocalTime opens,
        LocalTime closes,
        int slotMinutes,
        int followUpDays,
        int ringSeconds) {
    private static final Pattern PROVINCE = Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]");
    private static final Money DEAREST_HOUR = Money.of("10000");
    private static final int LONGEST_SLOT = 240;
    private static final int LATEST_CALL = 60;
    private static final int LONGEST_RINGING = 120;

    /** @throws org.jiedai.shared.RuleBroken a field is missing or makes no sense */
    public void check() {
        needed(name, "field.storeName");
        needed(nameEn, "field.storeNameEn");
        needed(groupName, "field.groupName");
        needed(address, "field.address");
        Phone.read(phone);
        TaxNumber.read(taxNumber);
        sensible(homeProvince != null && PROVINCE.matcher(homeProvince).matches(), "field.homeProvince", homeProvince);
        sensible(labourRate.isPositive() && labourRate.compareTo(DEAREST_HOUR) < 0, "field.labourRate", labourRate);
        sensible(slotMinutes > 0 && slotMinutes <= LONGEST_SLOT, "field.slotMinutes", slotMinutes);
        sensible(followUpDays >= 0 && followUpDays <= LATEST_CALL, "field.followUpDays", followUpDays);
        sensible(ringSeconds > 0 && ringSeconds <= LONGEST_RINGING, "field.ringSeconds", ringSeconds);
        StoreRule.HOURS_REVERSED.unless(opens.isBefore(closes), opens, closes);
    }

    private static void needed(String text, String field) {
        SharedRule.FIELD_NEEDED.unless(text != null && !text.isBlank(), field);
    }

    private static void sensible(boolean holds, String field, Object value) {
        SharedRule.ABSURD_VALUE.unless(holds, field, value);
    }

    /** In what of a group's settings a store would become otherwise. */
    Set<StoreSetting> differences(HouseRules before) {
        return new HouseRules(
                        opens, closes, slotMinutes, followUpDays, ringSeconds, before.reminding(), before.idleMinutes())
                .differences(before);
    }
}
