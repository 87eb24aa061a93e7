package vn.hiza.gateway.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import vn.hiza.gateway.language.Language;

/** Paragraphs, tables and pictures of a word processor's document, all in one font, on A4. */
final class DocxText {
    private static final String FONT = DocxFonts.NAME;
    private static final int TWIPS = 20;
    private static final int BODY = 12;
    private static final int CELL = 10;
    /** Widest a picture can be between the margins, in points. */
    private static final int TEXT_WIDTH = 480;

    private static final int PAGE = 11_906;
    private static final int MARGIN = 1_134;
    /** Between the margins, in twentieths of a point. */
    private static final int WIDTH = PAGE - 2 * MARGIN;

    private final XWPFDocument document;
    private final Language language;
    private final DocxStyles styles;

    /** How a heading stands in the outline. */
    enum Level {
        TITLE(16),
        CHAPTER(14),
        SECTION(12);

        private final int size;

        Level(int size) {
            this.size = size;
        }

        int size() {
            return size;
        }

        String style() {
            return "Heading" + (ordinal() + 1);
        }
    }

    DocxText(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
        this.styles = new DocxStyles(document, language);
        page();
    }

    void properties(String title, String author) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(author);
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(language.code());
    }

    /** At the foot of each page its number and how many there are. */
    void pageNumbers() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        number(foot, "PAGE");
        run(foot, " / ", CELL, false);
        number(foot, "NUMPAGES");
    }

    private void number(XWPFParagraph foot, String field) {
        CTSimpleField number = foot.getCTP().addNewFldSimple();
        number.setInstr(field);
        XWPFRun run = new XWPFRun(number.addNewR(), (IRunBody) foot);
        run.setFontFamily(FONT);
        run.setFontSize(CELL);
        run.setText("1");
    }

    /** What a picture below shows, on its page. */
    void caption(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(2 * TWIPS);
        paragraph.setKeepNext(true);
        run(paragraph, text, CELL, false);
    }

    void heading(Level level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.heading(level));
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(level == Level.TITLE ? 0 : 8 * TWIPS);
        paragraph.setSpacingAfter(3 * TWIPS);
        if (level == Level.TITLE) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        run(paragraph, text, level.size(), true);
    }

    void centred(String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, text, BODY, bold);
    }

    void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(2 * TWIPS);
        run(paragraph, text, BODY, false);
    }

    /** The headers are repeated on each page, and no line is torn. */
    void table(List<String> headers, List<List<String>> lines) {
        table(headers, lines, ParagraphAlignment.LEFT);
    }

    /** As a table, with all but the first column set as numbers, one below the other. */
    void numbers(List<String> headers, List<List<String>> lines) {
        table(headers, lines, ParagraphAlignment.RIGHT);
    }

    private void table(List<String> headers, List<List<String>> lines, ParagraphAlignment others) {
        XWPFTable table = document.createTable(1 + lines.size(), headers.size());
        table.setWidth("100%");
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        headers.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / headers.size())));
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), headers, true, others);
        for (int line = 0; line < lines.size(); line++) {
            XWPFTableRow row = table.getRow(line + 1);
            row.setCantSplitRow(true);
            fill(row, lines.get(line), false, others);
        }
    }

    void picture(byte[] png, int width, int height, String description) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        try {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            Document.PICTURE_TYPE_PNG,
                            "chart.png",
                            Units.toEMU(TEXT_WIDTH),
                            Units.toEMU((double) height * TEXT_WIDTH / width));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            paragraph
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(description);
        } catch (InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private void fill(XWPFTableRow row, List<String> cells, boolean header, ParagraphAlignment others) {
        for (int place = 0; place < cells.size(); place++) {
            XWPFTableCell cell = row.getCell(place);
            if (header) {
                cell.setColor("E8E8E8");
            }
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setAlignment(place == 0 ? ParagraphAlignment.LEFT : others);
            run(paragraph, cells.get(place), CELL, header);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setBold(bold);
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }
}
