package vn.hiza.intake;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEvent;

/** Gives each part of an application the events of its topics, all of them within the one transaction. */
final class EventsByTopic implements EventApplication {
    private final List<EventApplication> parts;

    EventsByTopic(List<EventApplication> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        for (EventApplication part : parts) {
            List<FactEvent> own = events.stream()
                    .filter(event -> part.topics().contains(event.topic()))
                    .toList();
            if (!own.isEmpty()) {
                part.apply(tx, own);
            }
        }
    }

    @Override
    public void concluded(Handle tx) {
        parts.forEach(part -> part.concluded(tx));
    }

    @Override
    public void committed() {
        parts.forEach(EventApplication::committed);
    }
}
