package vn.hiza.gateway.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.hiza.gateway.language.Language;

/** The styles of a document: headings with their place in the outline, and the language its words are checked in. */
final class DocxStyles {
    private final XWPFStyles styles;

    DocxStyles(XWPFDocument document, Language language) {
        this.styles = document.createStyles();
        styles.setSpellingLanguage(language == Language.VI ? "vi-VN" : "en-GB");
        for (DocxText.Level level : DocxText.Level.values()) {
            styles.addStyle(new XWPFStyle(style(level), styles));
        }
    }

    String heading(DocxText.Level level) {
        return level.style();
    }

    private static CTStyle style(DocxText.Level level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(level.style());
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + (level.ordinal() + 1));
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level.ordinal()));
        return style;
    }
}
