package vn.hiza.facts;

import java.util.List;
import vn.hiza.contracts.Topic;

/** The smallest fact: a text under a key. */
record Note(String key, String text) {
    static final FactKind<Note> KIND =
            new FactKind<>(Topic.HEADCOUNTS, "note", Note.class, Note::key, List.of(Column.text("text", Note::text)));
}
