package vn.hiza.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;

class PrintedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | 166%                  | 166          | 1          | ",
                "vi | đạt 92% kế hoạch      | 92           | 1          | ",
                "vi | 99,6 %                | 99.6         | 0.1        | ",
                "vi | gấp 2,3 lần           | 2.3          | 0.1        | ",
                "vi | gần 165 nghìn người   | 165000       | 1000       | NEARLY",
                "vi | khoảng 143.990 người  | 143990       |            | ABOUT",
                "vi | 2.039 tỷ đồng         | 2039000000000| 1000000000 | ",
                "vi | 275 triệu USD         | 275000000    | 1000000    | ",
                "vi | 2,35 tỷ               | 2350000000   | 10000000   | ",
                "vi | 99                    | 99           |            | ",
                "vi | 2,3 nghìn tỷ đồng     | 2300000000000| 100000000000 | ",
                "vi | 1,5 trăm tỷ           | 150000000000 | 10000000000 | ",
                "vi | 2,3\u00a0nghìn\u202ftỷ\u00a0đồng | 2300000000000 | 100000000000 | ",
                "vi | 166\u00a0%            | 166          | 1          | ",
                "vi | gần\u00a0165\u200b\u00a0nghìn | 165000     | 1000       | NEARLY",
                "vi | 166 phần trăm         | 166          | 1          | ",
                "vi | đạt gần 92%           | 92           | 1          | NEARLY",
                "vi | ước đạt 92%           | 92           | 1          | ABOUT",
                "vi | những năm gần đây 92% | 92           | 1          | ",
                "vi | tỷ lệ tiêm 92%        | 92           | 1          | ",
                "vi | 143.990 người trên địa bàn | 143990  |            | ",
                "en | 166 percent           | 166          | 1          | ",
                "en | 166 per cent          | 166          | 1          | ",
                "en | reached nearly 92%    | 92           | 1          | NEARLY",
                "en | VND 2.3 thousand billion | 2300000000000 | 100000000000 | ",
                "en | USD 275 million       | 275000000    | 1000000    | ",
                "en | 2.3 times             | 2.3          | 0.1        | ",
                "en | nearly 165 thousand people | 165000  | 1000       | NEARLY",
                "en | about 143,990 people   | 143990       |            | ABOUT",
                "en | VND 2,039 billion      | 2039000000000| 1000000000 | "
            })
    void readsTextAsPrinted(String language, String text, BigDecimal value, BigDecimal step, Qualifier word) {
        // When
        PrintedNumber read = PrintedText.read(text, language.equals("vi")).orElseThrow();

        // Then
        assertThat(read).isEqualTo(new PrintedNumber(value, step, word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|nhiều",
                "vi|-5%",
                "vi|3–5",
                "vi|1.2345",
                "en|2,3 times",
                "vi|99% và 88%",
                "vi|−5%",
                "vi|- 5%",
                "vi|–5%",
                "vi|(5)",
                "vi|+5%",
                "vi|>5%",
                "vi|âm 5%",
                "vi|giảm 12%",
                "vi|Tăng 12%",
                "vi|tăng trưởng đạt 12%",
                "vi|hơn 92%",
                "vi|92% hơn",
                "vi|trên 165 nghìn",
                "vi|dưới 92%",
                "vi|vượt 10% kế hoạch",
                "vi|5 phần nghìn",
                "vi|5‰",
                "vi|2 triệu rưỡi",
                "vi|2½",
                "vi|triệu đồng: 2.039",
                "vi|2.039 đồng (tỷ)",
                "vi|275 tr",
                "vi|gần khoảng 92%",
                "vi|9 tỷ tỷ tỷ",
                "en|over 92%",
                "en|below 92%",
                "en|under 92%",
                "en|more than 92%",
                "en|less than 92%",
                "en|2.3 times more",
                "en|275 bn"
            })
    void doesNotGuessWhatIsNotOneNumber(String language, String text) {
        assertThat(PrintedText.read(text, language.equals("vi"))).isEmpty();
    }
}
