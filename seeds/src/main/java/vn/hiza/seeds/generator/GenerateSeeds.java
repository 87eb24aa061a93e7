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
        Portfolio portfolio = new Portfolio(enterprises);
        Workforce workforce = new Workforce(enterprises);
        List<Organisation> organisations = Organisations.all(enterprises);
        folder.jsonLines("districts", Districts.rows());
        folder.jsonLines("zones", Zones.rows());
        folder.csv("enterprises", Enterprises.rows(enterprises));
        folder.csv("exchange-rates", ExchangeRates.rows());
        folder.csv("projects", portfolio.projectRows());
        folder.jsonLines("capital-movements", portfolio.movementRows());
        folder.csv("headcounts", workforce.rows());
        folder.csv("organisations", Organisations.rows(organisations));
        folder.csv("membership-movements", new Membership(organisations).rows());
        folder.csv("vaccination-counts", new Vaccinations(enterprises, workforce).rows());
        folder.csv("safety-teams", SafetyTeams.rows(enterprises, workforce));
        folder.csv("mobile-stations", MobileStations.rows());
        folder.jsonLines("reporting-duties", ReportingDuties.rows());
        folder.jsonLines("targets", Targets.rows());
    }
}
