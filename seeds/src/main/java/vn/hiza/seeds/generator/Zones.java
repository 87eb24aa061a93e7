package vn.hiza.seeds.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The ten zones in operation and the four in preparation. */
final class Zones {
    private Zones() {}

    static List<Row> rows() {
        return Stream.concat(Stream.of(OperatingZone.values()).map(Zones::operating), inPreparation())
                .toList();
    }

    private static Row operating(OperatingZone zone) {
        return named(zone.name(), zone.vi, zone.en)
                .with("district", zone.district)
                .with("stage", "OPERATING")
                .with("establishedOn", zone.establishedOn)
                .with("areaHectares", new BigDecimal(zone.hectares))
                .with("position", ZonePositions.of(zone.name()));
    }

    private static Stream<Row> inPreparation() {
        return Stream.of(
                inPreparation(
                        "SOC_SON_CLEAN",
                        "Khu công nghiệp sạch Sóc Sơn",
                        "Soc Son Clean Industrial Park",
                        "016",
                        "302.8"),
                inPreparation("DONG_ANH_NEW", "Khu công nghiệp Đông Anh", "Dong Anh Industrial Park", "017", "300.0"),
                inPreparation(
                        "BAC_THUONG_TIN",
                        "Khu công nghiệp Bắc Thường Tín",
                        "Bac Thuong Tin Industrial Park",
                        "279",
                        "112.0"),
                inPreparation(
                        "PHUNG_HIEP", "Khu công nghiệp Phụng Hiệp", "Phung Hiep Industrial Park", "279", "174.8"));
    }

    private static Row inPreparation(String code, String vi, String en, String district, String hectares) {
        return named(code, vi, en)
                .with("district", district)
                .with("stage", "IN_PREPARATION")
                .with("areaHectares", new BigDecimal(hectares))
                .with("position", ZonePositions.of(code));
    }

    private static Row named(String code, String vi, String en) {
        return new Row()
                .with("code", code)
                .with("name", new Row().with("vi", vi).with("en", en));
    }
}
