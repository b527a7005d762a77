package org.jiedai.life;

import java.util.Map;
import org.jiedai.staff.StaffNames;

/** The staff's names as papers write them, without a database. */
final class NamesByHeart extends StaffNames {
    @Override
    public Map<String, String> all(boolean chinese) {
        return Map.of("wangxy", chinese ? "王晓燕" : "Wang Xiaoyan");
    }
}
