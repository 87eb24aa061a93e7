package vn.hiza.gateway.publication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.publication.Publication;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** The list of publications as it is described once. */
final class PublicationList {
    static final ReadList<Publication> LIST = new ReadList<>(
            "publications",
            List.of(
                    ListColumn.text("id", "id", "mã", Publication::id),
                    ListColumn.text("name", "name", "tên", Publication::name),
                    ListColumn.text("occasion", "occasion", "dịp", Publication::occasion),
                    ListColumn.day("date", "date", "ngày", Publication::date),
                    ListColumn.day("asOf", "as of", "tính đến ngày", Publication::asOf),
                    ListColumn.text("zone", "zone", "khu", Publication::zone),
                    ListColumn.text("fx", "exchange rate", "tỷ giá", Publication::fx),
                    ListColumn.text("publishedBy", "published by", "người công bố", Publication::publishedBy),
                    ListColumn.text("publishedAt", "published at", "thời điểm công bố", Publication::publishedAt),
                    ListColumn.text("digest", "digest", "mã kiểm chứng", Publication::digest)),
            publication -> publication.id().toString(),
            new Publication(
                    UUID.fromString("01932f5e-7a10-7c3d-9f2b-1d2c3b4a5968"),
                    "Báo cáo tháng 11 năm 2021",
                    "Họp giao ban quý IV",
                    LocalDate.of(2021, 11, 27),
                    LocalDate.of(2021, 11, 26),
                    null,
                    FxPolicy.AS_OF,
                    "board",
                    Instant.parse("2021-11-27T01:30:00Z"),
                    "sha256:6f0d6a2e5b7c1d4e8f9a0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d4e5f6"));

    private PublicationList() {}
}
