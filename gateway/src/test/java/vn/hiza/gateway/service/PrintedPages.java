package vn.hiza.gateway.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far down the text of each page of a PDF goes, and whether it ends with a heading; the number of the page aside. */
final class PrintedPages extends PDFTextStripper {
    private static final float FOOT = 50;

    private final List<Page> pages = new ArrayList<>();
    private float lowest;
    private boolean heading;

    /**
     * @param filled the part of its height down to the last line
     * @param endsWithHeading whether the last line is in bold letters alone
     */
    record Page(float filled, boolean endsWithHeading) {}

    static List<Page> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintedPages pages = new PrintedPages();
            pages.getText(document);
            return pages.pages;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        for (TextPosition letter : letters) {
            float y = letter.getYDirAdj();
            boolean bold = letter.getFont().getName().contains("Bold");
            if (y > lowest && y < getCurrentPage().getMediaBox().getHeight() - FOOT) {
                lowest = y;
                heading = bold;
            } else if (y == lowest) {
                heading = heading && bold;
            }
        }
        super.writeString(text, letters);
    }

    @Override
    protected void writePageEnd() throws IOException {
        pages.add(new Page(lowest / getCurrentPage().getMediaBox().getHeight(), heading));
        lowest = 0;
        super.writePageEnd();
    }
}
