package vn.hiza.investment.zone;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.json.Fields;

/** A point by which a zone is found on a map: WGS 84, decimal degrees, north and east positive, some ten centimetres exact. */
public record Position(BigDecimal latitude, BigDecimal longitude) {
    private static final int DECIMALS = 6;
    private static final BigDecimal POLE = new BigDecimal("90");
    private static final BigDecimal HALF_TURN = new BigDecimal("180");
    private static final BigDecimal ANY_NUMBER = new BigDecimal("1000000000");

    public Position {
        latitude = plain(latitude);
        longitude = plain(longitude);
    }

    /** Reads {@code {"latitude":21.03,"longitude":105.85}}; both or neither. */
    static @Nullable Position read(Fields fields) {
        BigDecimal latitude = degrees(fields, "latitude", POLE);
        BigDecimal longitude = degrees(fields, "longitude", HALF_TURN);
        return fields.complete(() -> new Position(latitude, longitude));
    }

    private static BigDecimal degrees(Fields fields, String field, BigDecimal most) {
        BigDecimal degrees = fields.decimal(field, DECIMALS, ANY_NUMBER);
        if (degrees.abs().compareTo(most) > 0) {
            String hint = degrees.abs().compareTo(HALF_TURN) > 0 ? "" : "; were latitude and longitude exchanged?";
            fields.flaw(
                    field,
                    field + "-out-of-range",
                    "Send decimal degrees of WGS 84 from -" + most + " to " + most + hint);
        }
        return degrees;
    }

    private static BigDecimal plain(BigDecimal degrees) {
        BigDecimal plain = degrees.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
