package org.jiedai.catalogue;

import java.util.Map;

/** The models that the group's stores look after, and what is their own. */
public interface Models {
    /** All of them, as they are now. */
    KnownModels known();

    /**
     * What the operations mean on this model where it has its own, by the operations' codes.
     *
     * @param modelCode null for a car of no known model, which has nothing of its own
     */
    Map<String, ModelWork> works(String modelCode);
}
