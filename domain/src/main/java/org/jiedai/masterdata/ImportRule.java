package org.jiedai.masterdata;

import org.jiedai.shared.Rule;

/** What must hold for files of master data and their cells. */
public enum ImportRule implements Rule {
    /** Neither a workbook nor a table in text: file. */
    FILE_UNREADABLE,
    /** Larger than is taken: file, MB at most. */
    FILE_TOO_LARGE,
    /** No row under the headings: file. */
    FILE_EMPTY,
    /** Columns that must be there are not: their headings. */
    HEADINGS_MISSING,
    /** Nobody knows which of two columns of one name holds: heading. */
    HEADING_TWICE,
    /** One part twice in a list of needed ones: its code. */
    PART_TWICE,
    /** The same code stands twice in a cell: the code. */
    CODE_TWICE,
    /** Cells that are merged say something of several rows, and nobody knows of which: file, the first of them. */
    CELLS_MERGED,
    /** A workbook's cell that is calculated, or text that a spreadsheet would take for a formula: cell. */
    LOOKS_LIKE_FORMULA,
    /** A number that a spreadsheet has rounded, 1E+05, in a column of codes: cell. */
    ROUNDED_BY_SPREADSHEET,
    /** A code with signs that codes do not have: cell. */
    NO_CODE,
    /** Not a number: cell. */
    NO_NUMBER,
    /** A file in the folder whose name names no sheet, or whose directory no store: the file. */
    FOLDER_UNKNOWN,
    /** No day stands there: the cell. */
    NO_DATE,
    /** None of the choices of its column: cell, column. */
    NO_CHOICE,
    /** Longer than its column: column, most. */
    TOO_LONG,
    /** The same thing twice in one file: key, line where it stood first. */
    SAID_TWICE,
    /** What is to be entered is on record already: key. */
    ON_RECORD_ALREADY,
    /** A code that is not on record: code. */
    NOT_ON_RECORD,
    /** Not of the form 06L-115-562-B*2; G-052-577-M2*4: cell. */
    PARTS_MALFORMED,
    /** Stock in use is counted at the parts counter and not by a file: part, on hand. */
    COUNTED_AT_THE_COUNTER,
    /** Plate or VIN belong to somebody else's car: plate or VIN, customer. */
    CAR_OF_SOMEBODY_ELSE,
    /** Another car carries the plate on record: plate, that car. */
    PLATE_OF_ANOTHER_CAR,
    /** A sheet of the whole group: sheet. */
    SHEET_OF_THE_GROUP,
    /** Another file of the same sheet is being taken over: sheet. */
    IMPORT_RUNS,
    /** The import is over or runs already: number. */
    IMPORT_OVER,
    /** The server went down while it worked on the file: number. */
    INTERRUPTED,
    /** Some rows are wrong, and all or nothing was asked: how many. */
    ROWS_WRONG
}
