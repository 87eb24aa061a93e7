package vn.hiza.gateway.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.ChartWords;
import vn.hiza.gateway.chart.Charts;
import vn.hiza.gateway.chart.CityOutline;
import vn.hiza.gateway.figure.FakeLedger;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.November2021;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** A drawing can stand in a page of any origin and be read without being seen. */
class ChartSvgTest {
    private final Charts charts = new Charts(new IndicatorCatalogue(), new ChartWords());

    @Test
    void everyDrawingIsDescribedAndHasASize() throws Exception {
        for (Chart chart : all(November2021.ledger())) {
            // When
            Element root = parsed(ChartSvg.of(chart, Language.VI)).getDocumentElement();

            // Then
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("xml:lang")).isEqualTo("vi");
            assertThat(root.getAttribute("viewBox")).matches("0 0 500 [0-9]+");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title().vi());
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.said(Language.VI));
        }
    }

    @Test
    void drawingHoldsNothingThatAStrictPageForbids() {
        for (Chart chart : all(November2021.ledger())) {
            assertThat(ChartSvg.of(chart, Language.EN))
                    .doesNotContain(
                            "<script", " style=", "<style", "xlink:href=\"http", "<image", "<?xml", "<!DOCTYPE");
        }
    }

    @Test
    void drawingsInOnePageShareNoId() {
        // When
        List<String> ids = all(November2021.ledger()).stream()
                .flatMap(chart -> Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(ChartSvg.of(chart, Language.VI))
                        .results())
                .map(found -> found.group(1))
                .toList();

        // Then
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void vietnameseAndEnglishLettersAreText() throws Exception {
        // When
        String vi = text(ChartSvg.of(chart("capital-by-month-vnd"), Language.VI));
        String en = text(ChartSvg.of(chart("capital-by-month-vnd"), Language.EN));

        // Then
        assertThat(vi).contains("tỷ đồng", "Đăng ký mới", "Tăng thêm", "2.000");
        assertThat(en).contains("billion VND", "New", "Increases", "2,000");
    }

    @Test
    void partsLieUponEachOtherWithTheBrokenLineOfThePlanAboveThem() throws Exception {
        // When
        String svg = ChartSvg.of(chart("capital-against-plan"), Language.EN);

        // Then
        assertThat(text(svg)).contains("New", "Increases", "Plan by days elapsed", "million USD");
        assertThat(svg)
                .contains("stroke-dasharray=\"11,5\"")
                .contains("fill=\"rgb(0,75,135)\"", "fill=\"rgb(240,180,64)\"");
        assertThat(svg.lastIndexOf("11,5")).isGreaterThan(svg.lastIndexOf("rgb(240,180,64)"));
    }

    @Test
    void namesAreDrawnAsText() throws Exception {
        // Given
        String script = "<script>alert(1)</script> & \"x\"";
        Chart chart = ranking(script, "אזור תעשייה", "x".repeat(200));

        // When
        String svg = ChartSvg.of(chart, Language.VI);

        // Then
        assertThat(svg).doesNotContain("<script");
        assertThat(text(svg)).contains("<script>");
        assertThat(parsed(svg).getDocumentElement().getAttribute("height")).isNotEmpty();
    }

    @Test
    void chartWithoutDataSaysSo() throws Exception {
        // When
        Chart empty = all(new FakeLedger()).get(0);

        // Then
        assertThat(text(ChartSvg.of(empty, Language.VI))).contains("chưa có báo cáo");
        assertThat(text(ChartSvg.of(empty, Language.EN))).contains("no report yet");
    }

    @Test
    void mapHasAPointForEachZoneWithAPositionAndNamesTheOthersBelow() throws Exception {
        // Given
        FakeLedger ledger = November2021.ledger()
                .zone("FAR_AWAY")
                .position("THANG_LONG", "21.126", "105.775")
                .position("FAR_AWAY", "10.776", "106.700");

        // When
        Chart map = charts.one("zones-map", ledger, new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF))
                .orElseThrow();
        String drawn = text(ChartSvg.of(map, Language.VI));

        // Then
        assertThat(drawn).contains("1. Khu THANG_LONG").doesNotContain("2. Khu");
        assertThat(map.note())
                .isEqualTo(new Words(
                        "Chưa có vị trí trên bản đồ: Khu NOI_BAI, SOC_SON. Nằm ngoài bản đồ: Khu FAR_AWAY.",
                        "Without a position: Zone NOI_BAI, SOC_SON. Beyond the map: Zone FAR_AWAY."));
        assertThat(drawn.replaceAll("\\s+", " ")).contains("Khu NOI_BAI", "Khu FAR_AWAY");
        assertThat(ChartSvg.of(map, Language.EN)).contains("<circle");
    }

    @Test
    void mapSaysOneOfAnythingAsItSaysMany() throws Exception {
        // Given
        FakeLedger ledger = new FakeLedger()
                .zone("SMALL")
                .stock("workers", "SMALL", "2021-11-01", "1")
                .position("SMALL", "21.03", "105.85");

        // When
        Chart map = charts.one("zones-map", ledger, new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF))
                .orElseThrow();

        // Then
        assertThat(text(ChartSvg.of(map, Language.EN))).contains("Workers: 1").doesNotContain("1 people");
        assertThat(text(ChartSvg.of(map, Language.VI))).contains("Lao động: 1");
    }

    /** A corner of the frame lies outside of the city. */
    @Test
    void aZoneOutsideTheOutlineIsDrawnAndNamedAsOutside() throws Exception {
        // Given
        CityOutline city = CityOutline.HANOI;
        FakeLedger ledger = new FakeLedger()
                .zone("CORNER")
                .zone("CENTRE")
                .position("CORNER", city.north().toString(), city.east().toString())
                .position(
                        "CENTRE",
                        city.centre().latitude().toString(),
                        city.centre().longitude().toString());

        // When
        Chart map = charts.one("zones-map", ledger, new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF))
                .orElseThrow();
        String drawn = text(ChartSvg.of(map, Language.EN)).replaceAll("\\s+", " ");

        // Then
        assertThat(map.note())
                .isEqualTo(new Words(
                        "Nằm ngoài đường viền thành phố: Khu CORNER.",
                        "Outside the outline of the city: Zone CORNER."));
        assertThat(drawn).contains("Zone CORNER", "today's");
    }

    @Test
    void numbersOfPointsThatCrowdStandApart() {
        // Given
        FakeLedger ledger = new FakeLedger();
        for (int zone = 0; zone < 12; zone++) {
            ledger.zone("Z" + zone).position("Z" + zone, "21.03" + zone % 3, "105.85" + zone % 4);
        }
        Chart map = charts.one("zones-map", ledger, new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF))
                .orElseThrow();
        List<MapPoint> points = MapPoint.of(map, new ProjectedCity(CityOutline.HANOI, 8));

        // When
        LabelPlaces places = new LabelPlaces(points);
        List<Point2D> labels = points.stream().map(places::next).toList();

        // Then
        assertThat(labels).hasSize(12);
        for (Point2D one : labels) {
            assertThat(labels.stream().filter(other -> other != one)).allMatch(other -> other.distance(one) > 13);
        }
    }

    @Test
    void seriesDifferWithoutColour() {
        assertThat(List.of(Look.values())).extracting(Look::hatch).doesNotHaveDuplicates();
        assertThat(List.of(Look.values()))
                .extracting(
                        look -> look.marker().getClass() + "" + look.marker().getBounds2D())
                .doesNotHaveDuplicates();
        assertThat(ChartPicture.png(new ChartDrawing(chart("vaccination"), Language.VI)))
                .startsWith(0x89, 'P', 'N', 'G');
    }

    private static Chart ranking(String... names) {
        List<Chart.Place> places = List.of(names).stream()
                .map(name -> new Chart.Place(name, new Words(name, name), new Words(name, name)))
                .toList();
        List<BigDecimal> values = Collections.nCopies(names.length, BigDecimal.TEN);
        return new Chart(
                "workers-by-zone",
                new Words("t", "t"),
                new Words("d", "d"),
                Chart.Form.RANKING,
                new Words("k", "k"),
                places,
                new Words("n", "n"),
                List.of(new Chart.DataSeries("w", new Words("w", "w"), Chart.Mark.BAR, values)),
                null,
                LocalDate.of(2021, 11, 26),
                null,
                "1");
    }

    private Chart chart(String name) {
        return all(November2021.ledger()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Chart> all(LedgerView ledger) {
        return charts.all(ledger, new BoardQuery(LocalDate.of(2021, 11, 26), null, FxPolicy.AS_OF));
    }

    /** Whatever letters its reader has, a text does not run into the next. */
    @Test
    void everyTextKeepsTheWidthItWasLaidOutWith() throws Exception {
        // When
        NodeList texts =
                parsed(ChartSvg.of(chart("capital-by-month-usd"), Language.VI)).getElementsByTagName("text");

        // Then
        assertThat(texts.getLength()).isGreaterThan(10);
        for (int place = 0; place < texts.getLength(); place++) {
            Element text = (Element) texts.item(place);
            assertThat(text.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
            assertThat(new BigDecimal(text.getAttribute("textLength")))
                    .as(text.getTextContent())
                    .isBetween(
                            BigDecimal.valueOf(3L * text.getTextContent().length()),
                            BigDecimal.valueOf(9L * text.getTextContent().length()));
        }
    }

    private static String text(String svg) throws Exception {
        return parsed(svg).getDocumentElement().getTextContent();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
