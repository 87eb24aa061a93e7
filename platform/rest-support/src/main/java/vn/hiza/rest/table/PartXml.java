package vn.hiza.rest.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;

/** A part of a workbook, event by event. Whatever keeps it from being read is refused under the part's name. */
final class PartXml {
    private static final XMLInputFactory FACTORY = factory();
    /** No cell holds nearly as many characters. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final String name;
    private final XMLStreamReader reader;

    PartXml(String name, InputStream part) {
        this.name = name;
        try {
            this.reader = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException | RuntimeException broken) {
            throw notXml(0);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next event; false at the end of the part. */
    boolean next() {
        int line = reader.getLocation().getLineNumber();
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (XMLStreamException | RuntimeException broken) {
            throw notXml(line);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that starts here, in whatever namespace. */
    @Nullable
    String attribute(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    /** The characters of an element, up to its end. */
    String text(String element) {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (isText()) {
                text.append(reader.getText());
                if (text.length() > MOST_CHARACTERS) {
                    throw WorkbookCheck.tooLong();
                }
            }
        }
        return text.toString();
    }

    /** The characters of an element that is written in runs, without what tells how to pronounce it. */
    String runs(String element) {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("rPh")) {
                text("rPh");
            } else if (starts("t")) {
                text.append(text("t"));
            }
        }
        return text.toString();
    }

    private boolean isText() {
        int event = reader.getEventType();
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    private BusinessException notXml(int line) {
        return WorkbookCheck.malformed("The part " + name + " of the workbook is cut off or no well-formed XML"
                + (line > 0 ? ", from its line " + line + " on" : "") + "; save it again as .xlsx and send that.");
    }
}
