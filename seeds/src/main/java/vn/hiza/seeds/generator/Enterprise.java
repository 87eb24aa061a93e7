package vn.hiza.seeds.generator;

import java.time.LocalDate;

/**
 * An enterprise of a zone.
 *
 * @param foreignInvested its capital is in dollars
 * @param since the day its first project was registered
 */
record Enterprise(
        String taxCode,
        String name,
        OperatingZone zone,
        Sector sector,
        boolean exportProcessing,
        boolean foreignInvested,
        LocalDate since) {}
