package vn.hiza.seeds.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents company names, no two alike; a likeness to a real company is chance. */
final class EnterpriseNames {
    private static final List<String> FIRST = List.of(
            "An", "Bảo", "Đại", "Đông", "Gia", "Hà", "Hải", "Hoàng", "Hồng", "Hưng", "Kim", "Long", "Minh", "Nam",
            "Phú", "Phúc", "Quang", "Tân", "Thái", "Thanh", "Thiên", "Trường", "Việt", "Vĩnh");
    private static final List<String> SECOND = List.of(
            "An", "Bình", "Cường", "Dương", "Đạt", "Đức", "Hà", "Hòa", "Hưng", "Khánh", "Khoa", "Lâm", "Lộc", "Ngọc",
            "Nguyên", "Phát", "Sơn", "Tâm", "Thành", "Thịnh", "Tiến", "Tín", "Vượng", "Xuân");
    private static final List<String> HEAD = List.of(
            "Aki", "Beno", "Daro", "Elmi", "Fuji", "Haru", "Iko", "Kera", "Luma", "Mori", "Nara", "Oda", "Pelo", "Rika",
            "Sano", "Tamo", "Umi", "Vero", "Yuki", "Zeno");
    private static final List<String> TAIL = List.of(
            "ba", "chi", "dan", "fel", "gata", "hira", "ka", "lux", "mitsu", "nex", "ra", "shin", "tek", "vina", "wa",
            "zen");

    private final Set<String> given = new HashSet<>();
    private final Dice dice;

    EnterpriseNames(Dice dice) {
        this.dice = dice;
    }

    String next(Sector sector, boolean foreignInvested, boolean branch) {
        while (true) {
            String name = foreignInvested ? foreign(sector) : domestic(sector);
            if (given.add(name)) {
                return branch ? "Chi nhánh " + name : name;
            }
        }
    }

    private String foreign(Sector sector) {
        return "Công ty TNHH " + dice.oneOf(HEAD) + dice.oneOf(TAIL) + " " + sector.brand
                + (dice.chance(0.6) ? " Việt Nam" : " Hà Nội");
    }

    private String domestic(Sector sector) {
        return (dice.chance(0.5) ? "Công ty Cổ phần " : "Công ty TNHH ") + sector.vi + " " + dice.oneOf(FIRST) + " "
                + dice.oneOf(SECOND);
    }
}
