package org.jiedai.telephone;

import java.util.List;
import java.util.Optional;

/** What the stores say on the telephone where they do not say the house's own words. */
public interface ScriptTexts {
    Optional<ScriptText> find(ScriptText.Key key);

    /** All of a store. */
    List<ScriptText> of(String storeCode);

    void add(ScriptText script);

    void remove(ScriptText script);
}
