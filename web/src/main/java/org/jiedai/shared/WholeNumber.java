package org.jiedai.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.IntegerConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A whole number as people write it: digits, commas between thousands, also in the full width of a Chinese keyboard.
 * What is more than that, such as a point, is refused as it was typed.
 */
public class WholeNumber extends IntegerConverter {
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");

    @Override
    public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
        return super.getAsObject(faces, field, narrow(typed));
    }

    static String narrow(String typed) {
        if (typed == null) {
            return null;
        }
        String narrow = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return GROUPED.matcher(narrow).matches() ? narrow.replace(",", "") : narrow;
    }
}
