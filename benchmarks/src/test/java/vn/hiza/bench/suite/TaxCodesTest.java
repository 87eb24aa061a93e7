package vn.hiza.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.contracts.TaxCode;

class TaxCodesTest {
    @Test
    void everyCodeChecksAndIsGivenOnce() {
        // When
        List<String> codes = TaxCodes.first(2_000);
        // Then
        assertThat(codes).doesNotHaveDuplicates().hasSize(2_000);
        assertThat(codes).allSatisfy(code -> assertThat(TaxCode.fault(code)).isEmpty());
    }
}
