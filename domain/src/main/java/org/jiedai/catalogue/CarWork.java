package org.jiedai.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What operations mean on one car: its model's standard time and parts where the model has its own, else what holds for
 * most (A3). Parts that are not offered any more are those that follow them.
 *
 * @param ofModel the model's own, by the operations' codes
 */
public record CarWork(Catalogue catalogue, Map<String, ModelWork> ofModel) {
    public CarWork {
        ofModel = Map.copyOf(ofModel);
    }

    LabourOperation operation(String code) {
        return catalogue.operation(code);
    }

    /** Standard minutes. */
    int minutes(LabourOperation operation) {
        ModelWork own = ofModel.get(operation.code());
        return own == null ? operation.minutes() : own.minutes();
    }

    /** The parts that the operation normally needs. */
    List<Needed> parts(LabourOperation operation) {
        ModelWork own = ofModel.get(operation.code());
        return (own == null ? operation.parts() : own.parts())
                .stream()
                        .map(needed -> new Needed(catalogue.offered(needed.partCode()), needed.quantity()))
                        .toList();
    }

    /** The codes of all parts that these operations need. */
    public List<String> partCodes(List<String> operationCodes) {
        return operationCodes.stream()
                .flatMap(code -> parts(operation(code)).stream())
                .map(needed -> needed.part().code())
                .distinct()
                .toList();
    }

    /** So many of this part. */
    record Needed(Part part, int quantity) {}
}
