package vn.hiza.gateway.service;

/** States of facts as the services write them. */
final class States {
    private States() {}

    static String zone(String code, String district) {
        return zone(code, district, "x", "1997-01-01");
    }

    /** @param since when it was established, and has been in operation */
    static String zone(String code, String district, String name, String since) {
        return """
                {"code":"%1$s","name":{"vi":"%3$s","en":"%3$s"},"district":"%2$s","stage":"OPERATING",
                 "establishedOn":"%4$s","areaHectares":274.00,"decision":null,
                 "history":[{"effectiveOn":"%4$s","stage":"OPERATING","district":"%2$s"}]}""".formatted(code, district, name, since);
    }

    static String enterprise(String taxCode, String zone, String district) {
        return """
                {"taxCode":"%1$s","name":"x","zone":"%2$s","district":"%3$s","sector":"26","exportProcessing":true,
                 "status":"ACTIVE","history":[{"effectiveOn":null,"zone":"%2$s","district":"%3$s","status":"ACTIVE"}]}""".formatted(taxCode, zone, district);
    }

    static String moved(String taxCode, String from, String fromDistrict, String day, String to, String toDistrict) {
        return """
                {"taxCode":"%1$s","name":"x","zone":"%5$s","district":"%6$s","sector":"26","exportProcessing":true,
                 "status":"ACTIVE","history":[{"effectiveOn":null,"zone":"%2$s","district":"%3$s","status":"ACTIVE"},
                 {"effectiveOn":"%4$s","zone":"%5$s","district":"%6$s","status":"ACTIVE"}]}""".formatted(taxCode, from, fromDistrict, day, to, toDistrict);
    }

    static String headcount(String enterprise, String day, int total) {
        return """
                {"enterprise":"%s","date":"%s","total":%d,"female":null,"foreign":null}""".formatted(enterprise, day, total);
    }

    static String vaccination(String enterprise, String day, String district, int people) {
        return """
                {"enterprise":"%s","date":"%s","dose":1,"district":"%s","people":%d}""".formatted(enterprise, day, district, people);
    }

    static String reportingDay(String district, String day, String state) {
        return """
                {"district":"%s","date":"%s","state":"%s","reason":null}""".formatted(district, day, state);
    }

    static String capital(String project, String enterprise, String kind, String day, String amount, String currency) {
        return """
                {"project":"%s","enterprise":"%s","kind":"%s","date":"%s","amounts":[{"amount":%s,"currency":"%s"}],
                 "reference":null}""".formatted(project, enterprise, kind, day, amount, currency);
    }

    static String admission(String organisation, String enterprise, String day, int people) {
        return """
                {"organisation":"%s","organisationKind":"PARTY","enterprise":"%s","kind":"ADMISSION","date":"%s","people":%d,
                 "reference":"1"}""".formatted(organisation, enterprise, day, people);
    }

    static String rate(String day, String rate) {
        return """
                {"type":"SBV_CENTRAL","date":"%s","base":"USD","quote":"VND","rate":%s}""".formatted(day, rate);
    }
}
