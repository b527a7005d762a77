package org.jiedai.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** {@code j:money}: an amount, right-aligned with tabular figures; {@code value}: yuan, or nothing. */
@FacesComponent("org.jiedai.Money")
public class MoneyShown extends Shown {
    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        Object value = given(faces, "value");
        BigDecimal yuan = value instanceof Money money ? money.yuan() : (BigDecimal) value;
        element(page, "span", "money", bean(faces, Formats.class).money(yuan));
    }
}
