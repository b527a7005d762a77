package org.jiedai.staff;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an administrator types about a person; secrets are never sent back to the page. */
public class StaffForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String login;
    private String name;
    private String nameEn;
    private String phone;
    private String extension;
    private String password;
    private final Map<String, String> skills = new TreeMap<>();

    void clear() {
        login = null;
        name = null;
        nameEn = null;
        phone = null;
        extension = null;
        password = null;
        skills.clear();
    }

    void fill(StaffCard card) {
        clear();
        login = card.login();
        name = card.name();
        nameEn = card.nameEn();
        phone = card.phone();
        extension = card.extension();
        card.skills().forEach((trade, level) -> skills.put(trade, String.valueOf(level)));
    }

    Map<String, Integer> levels() {
        return skills.entrySet().stream()
                .filter(e -> e.getValue() != null && !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Integer.parseInt(e.getValue())));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Map<String, String> getSkills() {
        return skills;
    }
}
