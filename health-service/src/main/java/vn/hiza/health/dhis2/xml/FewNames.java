package vn.hiza.health.dhis2.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the different names of a document: its reader keeps each of them to the end, in many times its length. */
final class FewNames {
    /** Many times what the formats know. */
    static final int MOST = 200;

    private final Set<String> names = new HashSet<>();

    /** @return false when there are too many with those of the piece at hand */
    boolean holds(XMLStreamReader at, int event) {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names.add(at.getPITarget());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            add(at.getPrefix(), at.getLocalName());
            for (int i = 0; i < at.getAttributeCount(); i++) {
                add(at.getAttributePrefix(i), at.getAttributeLocalName(i));
            }
            for (int i = 0; i < at.getNamespaceCount(); i++) {
                add(at.getNamespacePrefix(i), String.valueOf(at.getNamespaceURI(i)));
            }
        }
        return names.size() <= MOST;
    }

    private void add(@Nullable String prefix, String name) {
        names.add(name);
        if (prefix != null && !prefix.isEmpty()) {
            names.add(prefix);
        }
    }
}
