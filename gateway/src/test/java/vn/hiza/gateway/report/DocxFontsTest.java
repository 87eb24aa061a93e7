package vn.hiza.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A document brings its font along, in a form that word processors read. */
class DocxFontsTest {
    @Test
    void eachFaceIsAFontAgainOnceItsKeyIsTakenOut() throws Exception {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Ấ");
            DocxFonts.embed(document);
            document.write(bytes);
        }

        // When
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()))) {
            PackagePart table =
                    file.getPartsByName(Pattern.compile("/word/fontTable.xml")).get(0);
            String text = new String(table.getInputStream().readAllBytes(), "UTF-8");
            List<PackagePart> faces = file.getPartsByName(Pattern.compile("/word/fonts/.*\\.odttf"));

            // Then
            assertThat(text).contains("w:name=\"Liberation Serif\"", "<w:altName w:val=\"Times New Roman\"/>");
            assertThat(faces).hasSize(3);
            Matcher face = Pattern.compile("<w:embed(\\w+) r:id=\"(\\w+)\" w:fontKey=\"\\{([0-9A-F-]{36})\\}\"/>")
                    .matcher(text);
            while (face.find()) {
                PackagePart part = table.getRelatedPart(table.getRelationship(face.group(2)));
                Font font = Font.createFont(
                        Font.TRUETYPE_FONT,
                        new ByteArrayInputStream(plain(part.getInputStream().readAllBytes(), face.group(3))));
                assertThat(font.getFamily()).isEqualTo("Liberation Serif");
                assertThat(font.canDisplay('\u1EA4')).isTrue();
            }
        }
    }

    private static byte[] plain(byte[] mixed, String key) {
        byte[] digits = HexFormat.of().parseHex(key.replace("-", "").toLowerCase(Locale.ROOT));
        for (int place = 0; place < 16; place++) {
            mixed[place] ^= digits[15 - place];
            mixed[place + 16] ^= digits[15 - place];
        }
        return mixed;
    }
}
