package vn.hiza.gateway.service;

import vn.hiza.contracts.Topic;

/** What the services say of one factory. Each statement answers with its event. */
final class FactoryEvents implements AutoCloseable {
    static final String FACTORY = "0100233488";

    private final EventSource source;

    FactoryEvents(String servers) throws Exception {
        source = new EventSource(servers);
        source.publish(Topic.ZONES, "THANG_LONG", "THANG_LONG", States.zone("THANG_LONG", "017"));
        source.publish(Topic.ENTERPRISES, FACTORY, FACTORY, States.enterprise(FACTORY, "THANG_LONG", "017"));
    }

    EventSource source() {
        return source;
    }

    String headcount(String day, int total) throws Exception {
        return source.publish(Topic.HEADCOUNTS, FACTORY + "/" + day, FACTORY, States.headcount(FACTORY, day, total));
    }

    String count(String day, int people) throws Exception {
        return source.publish(
                Topic.VACCINATION_COUNTS,
                FACTORY + "/" + day + "/1/017",
                FACTORY,
                States.vaccination(FACTORY, day, "017", people));
    }

    String day(String day, String state) throws Exception {
        return source.publish(Topic.REPORTING_DAYS, "017/" + day, "017", States.reportingDay("017", day, state));
    }

    @Override
    public void close() {
        source.close();
    }
}
