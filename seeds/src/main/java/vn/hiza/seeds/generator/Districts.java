package vn.hiza.seeds.generator;

import java.util.List;
import java.util.stream.Stream;

/** The thirty districts of 2021; all of them ended with June 2025. */
final class Districts {
    private static final String ENDED = "2025-06-30";

    private static final List<String> LINES = List.of(
            "001|Ba Đình|Ba Dinh|1961-01-01",
            "002|Hoàn Kiếm|Hoan Kiem|1961-01-01",
            "003|Tây Hồ|Tay Ho|1995-10-28",
            "004|Long Biên|Long Bien|2003-11-06",
            "005|Cầu Giấy|Cau Giay|1996-11-22",
            "006|Đống Đa|Dong Da|1961-01-01",
            "007|Hai Bà Trưng|Hai Ba Trung|1961-01-01",
            "008|Hoàng Mai|Hoang Mai|2003-11-06",
            "009|Thanh Xuân|Thanh Xuan|1996-11-22",
            "016|Sóc Sơn|Soc Son|1977-07-05",
            "017|Đông Anh|Dong Anh|1961-01-01",
            "018|Gia Lâm|Gia Lam|1961-01-01",
            "019|Nam Từ Liêm|Nam Tu Liem|2013-12-27",
            "020|Thanh Trì|Thanh Tri|1961-01-01",
            "021|Bắc Từ Liêm|Bac Tu Liem|2013-12-27",
            "250|Mê Linh|Me Linh|1977-07-05",
            "268|Hà Đông|Ha Dong|2009-05-08",
            "269|Sơn Tây|Son Tay|2009-05-08",
            "271|Ba Vì|Ba Vi|1968-07-26",
            "272|Phúc Thọ|Phuc Tho|1961-01-01",
            "273|Đan Phượng|Dan Phuong|1961-01-01",
            "274|Hoài Đức|Hoai Duc|1961-01-01",
            "275|Quốc Oai|Quoc Oai|1961-01-01",
            "276|Thạch Thất|Thach That|1961-01-01",
            "277|Chương Mỹ|Chuong My|1961-01-01",
            "278|Thanh Oai|Thanh Oai|1961-01-01",
            "279|Thường Tín|Thuong Tin|1961-01-01",
            "280|Phú Xuyên|Phu Xuyen|1961-01-01",
            "281|Ứng Hòa|Ung Hoa|1961-01-01",
            "282|Mỹ Đức|My Duc|1961-01-01");

    private Districts() {}

    static List<Row> rows() {
        return LINES.stream().map(Districts::row).toList();
    }

    private static Row row(String line) {
        List<String> parts = Stream.of(line.split("\\|", -1)).toList();
        return new Row()
                .with("code", parts.get(0))
                .with("name", new Row().with("vi", parts.get(1)).with("en", parts.get(2)))
                .with("validFrom", parts.get(3))
                .with("validTo", ENDED)
                .with("successors", List.of());
    }
}
