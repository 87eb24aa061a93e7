package vn.hiza.seeds.generator;

/** The divisions of the Vietnamese industry classification (VSIC) that the zones' enterprises work in. */
enum Sector {
    FOOD("10", "Thực phẩm", "Foods", 0.60),
    TEXTILES("13", "Dệt", "Textile", 0.68),
    GARMENTS("14", "May mặc", "Garment", 0.78),
    PAPER("17", "Bao bì", "Packaging", 0.45),
    PRINTING("18", "In", "Printing", 0.44),
    CHEMICALS("20", "Hóa chất", "Chemical", 0.34),
    PHARMACEUTICALS("21", "Dược phẩm", "Pharma", 0.58),
    PLASTICS("22", "Nhựa", "Plastics", 0.47),
    METALS("24", "Kim khí", "Metal", 0.22),
    METAL_PRODUCTS("25", "Cơ khí chính xác", "Precision", 0.28),
    ELECTRONICS("26", "Điện tử", "Electronics", 0.70),
    ELECTRICAL("27", "Thiết bị điện", "Electric", 0.52),
    MACHINERY("28", "Máy công nghiệp", "Machinery", 0.24),
    VEHICLE_PARTS("29", "Phụ tùng ô tô", "Autoparts", 0.38),
    MOTORCYCLE_PARTS("30", "Phụ tùng xe máy", "Motor Components", 0.33),
    FURNITURE("31", "Nội thất", "Furniture", 0.36),
    MEDICAL("32", "Thiết bị y tế", "Medical", 0.64),
    LOGISTICS("52", "Kho vận", "Logistics", 0.27);

    final String code;
    final String vi;
    final String brand;
    /** The usual share of women among the workers. */
    final double women;

    Sector(String code, String vi, String brand, double women) {
        this.code = code;
        this.vi = vi;
        this.brand = brand;
        this.women = women;
    }
}
