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
            value = {"vi|nhiều", "vi|-5%", "vi|3–5", "vi|1.2345", "en|2,3 times", "vi|99% và 88%"})
    void doesNotGuessWhatIsNotOneNumber(String language, String text) {
        assertThat(PrintedText.read(text, language.equals("vi"))).isEmpty();
    }
}
