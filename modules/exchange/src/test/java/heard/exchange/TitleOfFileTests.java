package heard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleOfFileTests {
    @ParameterizedTest
    @CsvSource({
        "nhs-patient-experience,NHS patient experience",
        "what_people_said,What people said",
        "GP survey,GP survey",
        "why-my-gp,Why my GP",
        "2025,2025",
        "--,--"
    })
    void aFilesNameReadsAsATitle(String name, String title) {
        assertThat(TitleOfFile.of(name)).isEqualTo(title);
    }
}
