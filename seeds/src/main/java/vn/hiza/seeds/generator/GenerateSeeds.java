package vn.hiza.seeds.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes all seed files into the folder named, else into {@code seeds/data}. */
public final class GenerateSeeds {
    private GenerateSeeds() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "seeds/data" : arguments[0]));
    }

    static void write(Path data) throws IOException {
        SeedFolder folder = new SeedFolder(data);
        List<Enterprise> enterprises = Enterprises.all();
        folder.jsonLines("districts", Districts.rows());
        folder.jsonLines("zones", Zones.rows());
        folder.csv("enterprises", Enterprises.rows(enterprises));
        folder.csv("exchange-rates", ExchangeRates.rows());
        folder.csv("mobile-stations", MobileStations.rows());
        folder.jsonLines("targets", Targets.rows());
    }
}
