package org.jiedai.frontdesk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.People;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** What a person is given of their own data, as a workbook with a sheet for each kind (issue 15). */
@Named
@ViewScoped
public class PersonalDataView extends View {
    private static final long serialVersionUID = 1L;
    private static final List<String> STAFF = List.of("written-by", "answered-by", "by");

    @Inject
    private PersonalDataService service;

    @Inject
    private People people;

    /** The workbook, to whoever has asked for it. */
    public void export(CustomerNo number) {
        List<PersonalSheet> sheets = service.export(number);
        TableFile first = file(sheets.get(0));
        sheets.stream().skip(1).forEach(sheet -> first.with(texts.name(sheet.part()), file(sheet)));
        first.sendXlsx(texts.name(sheets.get(0).part()) + " " + number);
    }

    private TableFile file(PersonalSheet sheet) {
        List<PersonalPart.Column> columns = sheet.part().columns();
        TableFile file = new TableFile(columns.stream()
                .map(column -> texts.get("personal.".concat(column.key())))
                .toList());
        for (List<Object> row : sheet.rows()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(columns.get(i), row.get(i)));
            }
            file.row(cells);
        }
        return file;
    }

    private Object cell(PersonalPart.Column column, Object value) {
        if (value.equals("")) {
            return "";
        }
        if (column.yes()) {
            boolean no = value.equals(false) || (value instanceof Number number && number.intValue() == 0);
            return texts.get(no ? "sheets.no" : "sheets.yes");
        }
        if (value instanceof Instant moment) {
            return moment.atZone(me.getZone()).toLocalDateTime().toString().replace('T', ' ');
        }
        if (column.words() == null) {
            return STAFF.contains(column.key()) ? people.name(value.toString()) : value;
        }
        String key = column.words().isEmpty() ? value.toString() : column.words() + "." + value;
        return texts.containsKey(key) ? texts.get(key) : value;
    }
}
