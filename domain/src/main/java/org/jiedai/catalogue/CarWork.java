package org.jiedai.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        return needed(own == null ? operation.parts() : own.parts());
    }

    /** These parts, or those that follow them. */
    List<Needed> needed(List<NeededPart> parts) {
        return parts.stream()
                .map(part -> new Needed(catalogue.offered(part.partCode()), part.quantity()))
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

    /** The codes of all parts that a menu needs with these of its operations. */
    public List<String> partCodes(ServiceMenu menu, List<String> operationCodes) {
        return Stream.concat(
                        partCodes(operationCodes).stream(),
                        needed(menu.moreParts()).stream()
                                .map(more -> more.part().code()))
                .distinct()
                .toList();
    }

    /** So many of this part. */
    record Needed(Part part, int quantity) {
        Needed plus(Needed more) {
            return new Needed(part, quantity + more.quantity);
        }
    }
}
