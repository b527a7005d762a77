package org.jiedai.parts;

import java.util.List;

/** A pick task with its parts. */
public record Pick(PickRow head, List<PickItem> items) {}
