package org.jiedai.masterdata;

import org.jiedai.shared.Stamp;

/**
 * The store for which rows are read.
 *
 * @param homeProvince of plates that are written without one: 沪
 */
public record Home(String storeCode, String homeProvince, Stamp by) {}
