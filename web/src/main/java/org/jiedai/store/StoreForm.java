package org.jiedai.store;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.jiedai.shared.Money;
import org.jiedai.shared.SharedRule;

/** What an administrator types about a store. */
public class StoreForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_SLOT = 30;
    private static final int USUAL_FOLLOW_UP = 3;
    private static final int THREE_RINGS = 15;

    private String like;
    private String code;
    private String name;
    private String nameEn;
    private String groupName;
    private String phone;
    private String address;
    private String taxNumber;
    private String homeProvince;
    private BigDecimal labourRate;
    private LocalTime opens = LocalTime.of(8, 0);
    private LocalTime closes = LocalTime.of(18, 0);
    private Integer slotMinutes = USUAL_SLOT;
    private Integer followUpDays = USUAL_FOLLOW_UP;
    private Integer ringSeconds = THREE_RINGS;

    static StoreForm of(StoreCard card) {
        StoreDetails details = card.details();
        StoreForm form = new StoreForm();
        form.code = card.code();
        form.name = details.name();
        form.nameEn = details.nameEn();
        form.groupName = details.groupName();
        form.phone = details.phone();
        form.address = details.address();
        form.taxNumber = details.taxNumber();
        form.homeProvince = details.homeProvince();
        form.labourRate = details.labourRate().yuan();
        form.opens = details.opens();
        form.closes = details.closes();
        form.slotMinutes = details.slotMinutes();
        form.followUpDays = details.followUpDays();
        form.ringSeconds = details.ringSeconds();
        return form;
    }

    /** What a new store has in common with this one; its name, address, telephone and tax number are its own. */
    void takeFrom(StoreDetails details) {
        groupName = details.groupName();
        homeProvince = details.homeProvince();
        labourRate = details.labourRate().yuan();
        opens = details.opens();
        closes = details.closes();
        slotMinutes = details.slotMinutes();
        followUpDays = details.followUpDays();
        ringSeconds = details.ringSeconds();
    }

    /** What a group has set for its stores. */
    void takeFrom(HouseRules rules) {
        opens = rules.opens();
        closes = rules.closes();
        slotMinutes = rules.slotMinutes();
        followUpDays = rules.followUpDays();
        ringSeconds = rules.ringSeconds();
    }

    /** What is typed of a group's settings, with the rest of them. */
    HouseRules rules(Reminding reminding, int idleMinutes) {
        rulesNeeded();
        return new HouseRules(opens, closes, slotMinutes, followUpDays, ringSeconds, reminding, idleMinutes);
    }

    private void rulesNeeded() {
        needed(opens, "field.opens");
        needed(closes, "field.closes");
        needed(slotMinutes, "field.slotMinutes");
        needed(followUpDays, "field.followUpDays");
        needed(ringSeconds, "field.ringSeconds");
    }

    /** The code of the store that a new one is like; empty for none. */
    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }

    StoreDetails details() {
        needed(phone, "field.phone");
        needed(taxNumber, "field.taxNumber");
        needed(labourRate, "field.labourRate");
        rulesNeeded();
        return new StoreDetails(
                name,
                nameEn,
                groupName,
                phone,
                address,
                taxNumber,
                homeProvince,
                Money.typed(labourRate, "field.labourRate"),
                opens,
                closes,
                slotMinutes,
                followUpDays,
                ringSeconds);
    }

    private static void needed(Object given, String field) {
        SharedRule.FIELD_NEEDED.unless(given != null, field);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(String groupName) {
        this.groupName = groupName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public String getHomeProvince() {
        return homeProvince;
    }

    public void setHomeProvince(String homeProvince) {
        this.homeProvince = homeProvince;
    }

    public BigDecimal getLabourRate() {
        return labourRate;
    }

    public void setLabourRate(BigDecimal labourRate) {
        this.labourRate = labourRate;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public Integer getSlotMinutes() {
        return slotMinutes;
    }

    public void setSlotMinutes(Integer slotMinutes) {
        this.slotMinutes = slotMinutes;
    }

    public Integer getFollowUpDays() {
        return followUpDays;
    }

    public void setFollowUpDays(Integer followUpDays) {
        this.followUpDays = followUpDays;
    }

    public Integer getRingSeconds() {
        return ringSeconds;
    }

    public void setRingSeconds(Integer ringSeconds) {
        this.ringSeconds = ringSeconds;
    }
}
