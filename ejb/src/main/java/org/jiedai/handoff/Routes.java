package org.jiedai.handoff;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which verb of which service a desk's inbox calls for which hand-off. */
public final class Routes {
    private final Map<Class<? extends HandOff>, Consumer<HandOff>> effects = new HashMap<>();

    /** One line of the desk's table. */
    public <H extends HandOff> Routes on(Class<H> type, Consumer<? super H> effect) {
        effects.put(type, handOff -> effect.accept(type.cast(handOff)));
        return this;
    }

    /** Does what the hand-off asks for. A reply needs nothing done: its row shows the sending desk what was refused. */
    public void take(HandOff handOff, Desk desk) {
        if (handOff instanceof HandOffRefused) {
            return;
        }
        Consumer<HandOff> effect = effects.get(handOff.getClass());
        HandOffRule.NOT_FOR_THIS_DESK.unless(
                effect != null, HandOffType.of(handOff).typeName(), desk);
        effect.accept(handOff);
    }
}
