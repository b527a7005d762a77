package org.jiedai.handoff;

/** Whether a hand-off carries all its fields; checked before it is posted and again when it is taken. */
public final class Completeness {
    private Completeness() {}

    /** @throws org.jiedai.shared.RuleBroken {@link HandOffRule#FIELD_MISSING} naming the first missing field */
    public static <H> H check(H message) {
        FlatField.of(message.getClass())
                .forEach(field -> HandOffRule.FIELD_MISSING.unless(
                        field.mayBeAbsent() || field.in(message) != null, field.name()));
        return message;
    }
}
