package vn.hiza.gateway.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.hiza.gateway.fonts.BundledFont;

/**
 * The font of a document within it, as ECMA-376 has it: a table of fonts that names a file for each face, its first 32 bytes
 * mixed with a key. A program that takes no fonts from documents shows Times New Roman, which is as wide.
 */
final class DocxFonts {
    static final String NAME = "Liberation Serif";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final int MIXED = 32;

    /** In the order in which the schema wants them. */
    private enum Face {
        EMBED_REGULAR("embedRegular", BundledFont.SERIF),
        EMBED_BOLD("embedBold", BundledFont.SERIF_BOLD),
        EMBED_ITALIC("embedItalic", BundledFont.SERIF_ITALIC);

        private final String element;
        private final BundledFont font;

        Face(String element, BundledFont font) {
            this.element = element;
            this.font = font;
        }

        UUID key() {
            return UUID.nameUUIDFromBytes(element.getBytes(StandardCharsets.UTF_8));
        }
    }

    private DocxFonts() {}

    static void embed(XWPFDocument document) throws IOException {
        try {
            OPCPackage file = document.getPackage();
            PackagePart table = part(file, "/word/fontTable.xml", TABLE_TYPE);
            document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATION + "fontTable");
            StringBuilder faces = new StringBuilder();
            for (Face face : Face.values()) {
                PackagePart letters = part(file, "/word/fonts/" + face.element + ".odttf", FONT_TYPE);
                write(letters, mixed(read(face.font), face.key()));
                String id = table.addRelationship(letters.getPartName(), TargetMode.INTERNAL, RELATION + "font")
                        .getId();
                faces.append("<w:" + face.element + " r:id=\"" + id + "\" w:fontKey=\"{"
                        + face.key().toString().toUpperCase(Locale.ROOT) + "}\"/>");
            }
            write(table, table(faces.toString()).getBytes(StandardCharsets.UTF_8));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String table(String faces) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"" + WORDS + "\" xmlns:r=\"" + RELATION.substring(0, RELATION.length() - 1) + "\">"
                + "<w:font w:name=\"" + NAME + "\"><w:altName w:val=\"Times New Roman\"/><w:charset w:val=\"00\"/>"
                + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/>" + faces + "</w:font></w:fonts>";
    }

    /** The key counts from its last byte to its first. */
    private static byte[] mixed(byte[] font, UUID key) {
        byte[] bytes = HexFormat.of().parseHex(key.toString().replace("-", ""));
        for (int place = 0; place < MIXED; place++) {
            font[place] ^= bytes[bytes.length - 1 - place % bytes.length];
        }
        return font;
    }

    private static PackagePart part(OPCPackage file, String name, String type) throws InvalidFormatException {
        PackagePartName place = PackagingURIHelper.createPartName(name);
        return file.createPart(place, type);
    }

    private static byte[] read(BundledFont font) throws IOException {
        try (InputStream file = font.open()) {
            return file.readAllBytes();
        }
    }

    private static void write(PackagePart part, byte[] bytes) throws IOException {
        try (OutputStream to = part.getOutputStream()) {
            to.write(bytes);
        }
    }
}
