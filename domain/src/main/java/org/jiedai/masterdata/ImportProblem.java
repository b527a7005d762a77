package org.jiedai.masterdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiedai.shared.RecordNo;

/** A cell of a file that was refused, kept for its protocol. */
@Entity
@Table(name = "import_problem")
public class ImportProblem {
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "run_no")
    private RecordNo run;

    private int line;

    @Column(name = "column_key")
    private String column;

    private String cell;
    private String rule;

    @Column(name = "rule_values")
    private String ruleValues;

    protected ImportProblem() {}

    public ImportProblem(RecordNo run, CellProblem problem) {
        this.run = run;
        this.line = problem.line();
        this.column = problem.column();
        this.cell = cut(problem.cell());
        this.rule = problem.rule();
        this.ruleValues = cut(problem.kept());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** What was wrong. */
    public CellProblem problem() {
        return new CellProblem(line, column, cell, rule, CellProblem.values(ruleValues));
    }
}
