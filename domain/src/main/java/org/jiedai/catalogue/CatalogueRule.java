package org.jiedai.catalogue;

import org.jiedai.shared.Rule;

/** What must hold for models and for parts that follow each other. */
public enum CatalogueRule implements Rule {
    /** No beginning of a VIN can look like this: what was written. */
    VIN_PATTERN_MALFORMED,
    /** A model's last year lies before its first: first year, last year. */
    MODEL_ENDS_BEFORE_IT_BEGINS,
    /** A model is driven by something else than its schedule is for: its code. */
    MODEL_DRIVEN_OTHERWISE,
    /** A part would follow itself, at once or by others: its code, the code that would follow it. */
    SUPERSEDED_IN_A_CIRCLE,
    /** A part fits other models only: its code, the model's. */
    PART_FITS_OTHERS,
    /** A menu is switched off: its name. */
    MENU_NOT_OFFERED,
    /** A menu's first day is to come, or its last day is over: its name, first day, last day. */
    MENU_NOT_NOW,
    /** A menu is for other models, or for what is driven otherwise: its name. */
    MENU_FOR_OTHER_CARS,
    /** By the list its work costs no more on this car: the menu's name, its price, the list's. */
    MENU_NOT_CHEAPER,
    /** The same operation would be done by two menus: the menus' names, the operation's code. */
    MENUS_SHARE_WORK
}
