package org.jiedai.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** An operation on one model, where it takes another time or other parts than on most (A3). */
@Entity
@Table(name = "model_work")
public class ModelWork {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "operation_code")
    private String operationCode;

    @Column(name = "model_code")
    private String modelCode;

    private int minutes;
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "model_work_part", joinColumns = @JoinColumn(name = "model_work_id"))
    private List<NeededPart> parts = new ArrayList<>();

    protected ModelWork() {}

    /** It was as for any model so far. */
    public ModelWork(String operationCode, String modelCode) {
        this.operationCode = operationCode;
        this.modelCode = modelCode;
    }

    /**
     * It is so from now on.
     *
     * @param standardMinutes standard time on this model
     * @param needed what it needs on this model
     * @param holds whether the model has its own; if not, the operation's hold
     */
    public void edit(int standardMinutes, List<NeededPart> needed, boolean holds) {
        minutes = standardMinutes;
        active = holds;
        if (parts.size() != needed.size() || !parts.containsAll(needed)) {
            parts.clear();
            parts.addAll(needed);
        }
    }

    public String operationCode() {
        return operationCode;
    }

    public String modelCode() {
        return modelCode;
    }

    /** Standard time on this model. */
    public int minutes() {
        return minutes;
    }

    public List<NeededPart> parts() {
        return parts;
    }

    /** Whether the model has its own; if not, the operation's hold. */
    public boolean active() {
        return active;
    }
}
