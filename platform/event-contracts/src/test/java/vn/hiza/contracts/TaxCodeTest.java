package vn.hiza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0100233488", "0100112437", "0314409058-002", "0312687878-001", "001099012345", "096300123456"})
    void acceptsCodesThatCanHaveBeenIssued(String code) {
        assertThat(TaxCode.fault(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0100233480, tenth digit",
        "0314409058-000, 001 to 999",
        "12345, 10 digits",
        "0100233488-1, 10 digits",
        "0100233488-0012, 10 digits",
        "' 0100233488', 10 digits",
        "0100000000, cannot all be zero",
        "000099012345, 001 to 096",
        "097099012345, 001 to 096",
        "001499012345, 10 digits",
        "０１００２３３４８８, 10 digits"
    })
    void saysWhatIsWrongWithACode(String code, String hint) {
        assertThat(TaxCode.fault(code))
                .hasValueSatisfying(fault -> assertThat(fault).contains(hint));
    }

    @Test
    void noTenthDigitFitsNineDigitsWhoseWeightedSumDividesByEleven() {
        // Given: 31 × 1 + 3 × 8 = 55 = 5 × 11
        String firstNine = "100000008";

        // When
        int digit = TaxCode.checkDigit(firstNine);

        // Then
        assertThat(digit).isEqualTo(-1);
    }
}
