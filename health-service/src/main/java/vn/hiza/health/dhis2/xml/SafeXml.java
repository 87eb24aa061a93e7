package vn.hiza.health.dhis2.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.json.Utf8;
import vn.hiza.rest.strict.BrokenBody;

/** Reads XML element by element. Document types are refused, and with them every entity; nothing is ever fetched. */
public final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SafeXml() {}

    /** What is done with each element as it begins and ends. */
    public interface Elements {
        void begins(XMLStreamReader at);

        void ends(XMLStreamReader at, String text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    /** Goes through a document. */
    public static void read(InputStream body, Elements elements) {
        try {
            InputStream document = unmarked(body);
            document.mark(1);
            if (document.read() < 0) {
                throw malformed("The body is empty.", null);
            }
            document.reset();
            ShortPieces pieces = new ShortPieces(Utf8.reader(document));
            XMLStreamReader reader = FACTORY.createXMLStreamReader(pieces);
            refuseOtherEncoding(reader);
            StringBuilder text = new StringBuilder();
            FewNames names = new FewNames();
            while (reader.hasNext()) {
                pieces.next();
                int event = reader.next();
                if (!names.holds(reader, event)) {
                    throw malformed("The XML has more than " + FewNames.MOST + " different names.", null);
                }
                step(reader, event, text, elements);
            }
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        } catch (IOException broken) {
            throw BrokenBody.refusal();
        }
    }

    private static BusinessException refusal(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = beneath(cause)) {
            if (cause instanceof ShortPieces.TooLong) {
                return tooLong();
            }
            if (cause instanceof IOException) {
                return Utf8.refusal();
            }
        }
        return malformed("The body is not well-formed XML", broken);
    }

    /** What a reader of XML met is not always what it names as its cause. */
    private static @Nullable Throwable beneath(Throwable failed) {
        return failed instanceof XMLStreamException met && met.getNestedException() != null
                ? met.getNestedException()
                : failed.getCause();
    }

    private static BusinessException tooLong() {
        return malformed(
                "A tag, text or comment of the XML is longer than " + ShortPieces.LONGEST + " characters.", null);
    }

    private static void step(XMLStreamReader reader, int event, StringBuilder text, Elements elements) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new BusinessException(
                        Category.MALFORMED,
                        "document-type",
                        "The XML declares a document type or uses entities; send it without.");
            case XMLStreamConstants.START_ELEMENT -> {
                text.setLength(0);
                elements.begins(reader);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                text.append(reader.getText());
                if (text.length() > ShortPieces.LONGEST) {
                    throw tooLong();
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                elements.ends(reader, text.toString());
                text.setLength(0);
            }
            default -> {
                // comments and processing instructions say nothing
            }
        }
    }

    /** A byte order mark is no part of the document. */
    public static InputStream unmarked(InputStream body) throws IOException {
        BufferedInputStream document = new BufferedInputStream(body);
        document.mark(MARK.length);
        if (!Arrays.equals(document.readNBytes(MARK.length), MARK)) {
            document.reset();
        }
        return document;
    }

    private static void refuseOtherEncoding(XMLStreamReader reader) {
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw malformed(
                    "The XML declares the encoding " + declared.replaceAll("[^A-Za-z0-9-]", "?")
                            + "; send it in UTF-8.",
                    null);
        }
    }

    /** The refusal of a document, with the place where there is one. */
    public static BusinessException malformed(String detail, @Nullable XMLStreamException broken) {
        String place = broken == null || broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNumber() + ", column "
                        + broken.getLocation().getColumnNumber() + ".";
        return new BusinessException(Category.MALFORMED, "malformed-xml", detail + place);
    }
}
