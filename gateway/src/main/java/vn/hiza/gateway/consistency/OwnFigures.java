package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Our data as of the day asked for; null is what we do not have. */
public interface OwnFigures {
    /** Names the state of the data. */
    String dataVersion();

    @Nullable
    BigDecimal figure(String indicator);

    @Nullable
    BigDecimal target(String indicator);

    /** The same days of the year before. */
    @Nullable
    BigDecimal previous(String indicator);

    @Nullable
    BigDecimal centralRate();
}
