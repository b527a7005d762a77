package org.jiedai.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.KnownModels;
import org.jiedai.catalogue.ModelWork;
import org.jiedai.catalogue.Models;
import org.jiedai.catalogue.VehicleModel;

/** Models in memory, with nothing of their own; none at first. */
class ModelTable implements Models {
    private final List<VehicleModel> models = new ArrayList<>();

    void add(VehicleModel model) {
        models.add(model);
    }

    @Override
    public KnownModels known() {
        return new KnownModels(models);
    }

    @Override
    public Map<String, ModelWork> works(String modelCode) {
        return Map.of();
    }
}
