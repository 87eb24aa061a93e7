package vn.hiza.seeds.generator;

import java.time.LocalDate;

/** A zone in operation, with how many enterprises the seeds put into it and how large these are beside others. */
enum OperatingZone {
    THANG_LONG("Khu công nghiệp Thăng Long", "Thang Long Industrial Park", "017", "1997-01-01", "274.0", 105, 3.0),
    NOI_BAI("Khu công nghiệp Nội Bài", "Noi Bai Industrial Zone", "016", "1994-04-12", "114.0", 55, 2.0),
    QUANG_MINH_1(
            "Khu công nghiệp Quang Minh I", "Quang Minh I Industrial Park", "250", "2004-08-31", "407.0", 175, 0.9),
    NAM_THANG_LONG(
            "Khu công nghiệp Nam Thăng Long", "Nam Thang Long Industrial Park", "021", "2001-01-15", "30.4", 35, 0.8),
    SAI_DONG_B("Khu công nghiệp Sài Đồng B", "Sai Dong B Industrial Park", "004", "1996-03-06", "97.1", 32, 1.2),
    DAI_TU("Khu công nghiệp Hà Nội – Đài Tư", "Hanoi – Dai Tu Industrial Park", "004", "1995-08-23", "40.0", 30, 0.8),
    THACH_THAT_QUOC_OAI(
            "Khu công nghiệp Thạch Thất – Quốc Oai",
            "Thach That – Quoc Oai Industrial Park",
            "276",
            "2007-05-15",
            "155.0",
            85,
            0.9),
    PHU_NGHIA("Khu công nghiệp Phú Nghĩa", "Phu Nghia Industrial Park", "277", "2007-10-02", "170.1", 78, 1.0),
    QUANG_MINH_2(
            "Khu công nghiệp Quang Minh II", "Quang Minh II Industrial Park", "250", "2008-03-14", "266.0", 40, 0.7),
    HO_TRO_NAM_HA_NOI(
            "Khu công nghiệp Hỗ trợ Nam Hà Nội",
            "South Hanoi Supporting Industrial Park",
            "280",
            "2007-12-20",
            "72.0",
            25,
            0.6);

    final String vi;
    final String en;
    final String district;
    final LocalDate establishedOn;
    final String hectares;
    final int enterprises;
    final double size;

    OperatingZone(
            String vi,
            String en,
            String district,
            String establishedOn,
            String hectares,
            int enterprises,
            double size) {
        this.vi = vi;
        this.en = en;
        this.district = district;
        this.establishedOn = LocalDate.parse(establishedOn);
        this.hectares = hectares;
        this.enterprises = enterprises;
        this.size = size;
    }
}
