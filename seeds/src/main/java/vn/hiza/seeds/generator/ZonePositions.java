package vn.hiza.seeds.generator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** About where the zones lie, as is publicly known, to a kilometre or two: latitude and longitude. */
final class ZonePositions {
    private static final Map<String, String> DEGREES = Map.ofEntries(
            Map.entry("THANG_LONG", "21.126 105.775"),
            Map.entry("NOI_BAI", "21.250 105.800"),
            Map.entry("QUANG_MINH_1", "21.190 105.772"),
            Map.entry("NAM_THANG_LONG", "21.083 105.770"),
            Map.entry("SAI_DONG_B", "21.034 105.910"),
            Map.entry("DAI_TU", "21.043 105.899"),
            Map.entry("THACH_THAT_QUOC_OAI", "21.000 105.610"),
            Map.entry("PHU_NGHIA", "20.930 105.660"),
            Map.entry("QUANG_MINH_2", "21.206 105.757"),
            Map.entry("HO_TRO_NAM_HA_NOI", "20.693 105.918"),
            Map.entry("SOC_SON_CLEAN", "21.275 105.755"),
            Map.entry("DONG_ANH_NEW", "21.175 105.885"),
            Map.entry("BAC_THUONG_TIN", "20.895 105.880"),
            Map.entry("PHUNG_HIEP", "20.820 105.850"));

    private ZonePositions() {}

    static Row of(String zone) {
        String[] degrees = Objects.requireNonNull(DEGREES.get(zone), zone).split(" ");
        return new Row().with("latitude", new BigDecimal(degrees[0])).with("longitude", new BigDecimal(degrees[1]));
    }
}
