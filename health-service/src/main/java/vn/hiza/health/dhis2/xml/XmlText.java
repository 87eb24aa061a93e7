package vn.hiza.health.dhis2.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements with attributes, the whole of what DHIS2's XML formats are made of. */
public final class XmlText {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    public XmlText(OutputStream into) throws IOException {
        try {
            this.xml = FACTORY.createXMLStreamWriter(into, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** Begins the document. */
    public void root(String name, String namespace, Map<String, String> attributes) throws IOException {
        write(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(namespace);
            xml.writeStartElement(namespace, name);
            xml.writeDefaultNamespace(namespace);
            attributes(attributes);
        });
    }

    /** Begins an element. */
    public void begin(String name, Map<String, String> attributes) throws IOException {
        write(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    public void empty(String name, Map<String, String> attributes) throws IOException {
        write(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    public void text(String text) throws IOException {
        write(() -> xml.writeCharacters(text));
    }

    public void end() throws IOException {
        write(xml::writeEndElement);
    }

    public void endDocument() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> each : attributes.entrySet()) {
            xml.writeAttribute(each.getKey(), each.getValue());
        }
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** A step that may fail as the stream does. */
    private interface Writing {
        void run() throws XMLStreamException;
    }
}
