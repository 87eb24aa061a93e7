package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statement's part in a figure.
 *
 * @param subject whose level or movement it is
 * @param amount in its own currency, or a count
 * @param collection whose access decides who may see the statement
 * @param href where the statement can be read
 */
public record Contribution(
        UUID factId,
        int revision,
        UUID eventId,
        String subject,
        LocalDate date,
        String measure,
        BigDecimal amount,
        @Nullable String currency,
        String collection,
        String href) {}
