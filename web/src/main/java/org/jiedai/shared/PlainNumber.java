package org.jiedai.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.BigDecimalConverter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * An amount as people write it: digits, a point, commas between thousands, also in the full width of a Chinese
 * keyboard. {@code 1e3} is a slip of the hand and no thousand.
 */
public class PlainNumber extends BigDecimalConverter {
    private static final Pattern WRITTEN = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    @Override
    public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String narrow = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        if (!WRITTEN.matcher(narrow).matches()) {
            Texts texts = CDI.current().select(Texts.class).get();
            String words = texts.of(DECIMAL_ID, typed, "", field.getAttributes().get("label"));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
        return new BigDecimal(narrow.replace(",", ""));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Object number) {
        return number == null ? "" : ((BigDecimal) number).toPlainString();
    }
}
