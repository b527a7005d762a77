package org.jiedai.appointment;

import java.util.UUID;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;

/**
 * The register form, filled in while the caller speaks (A1).
 *
 * @param form its own id: sent twice, it is registered once
 * @param call the call it was filled for; null for one that is entered by hand
 * @param phone the caller's number, by hand; null for a call of which the telephone system has told
 * @param rangSeconds how long it rang, by hand; null if nobody counted, or if it was we who called
 * @param wish what is to be done
 */
public record Registration(
        UUID form, RecordNo call, Phone phone, Integer rangSeconds, CarEntry car, String need, WorkWish wish) {}
