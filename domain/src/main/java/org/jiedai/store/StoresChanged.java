package org.jiedai.store;

import java.util.List;

/**
 * What stores say of themselves has become otherwise; whoever keeps it in memory reads it anew.
 *
 * @param codes of which
 */
public record StoresChanged(List<String> codes) {}
