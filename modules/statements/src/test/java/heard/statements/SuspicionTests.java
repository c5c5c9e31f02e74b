package heard.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuspicionTests {
    @Test
    void numbersAddressesAndWordsWithCapitalsAreFlagged() {
        assertThat(Suspicion.in("Call 07700 900 123 or write to me@example.org"))
                .containsExactly("07700 900 123", "me@example.org");
        assertThat(Suspicion.in("اتصل بي ٠٧٧٠٠٩٠٠١٢٣")).containsExactly("٠٧٧٠٠٩٠٠١٢٣");
        assertThat(Suspicion.in("The doctor, Anna O’Neill from Leeds, asked")).containsExactly("Anna O’Neill", "Leeds");
        assertThat(Suspicion.in("See @someone or www.example.org")).containsExactly("@someone", "www.example.org");
    }

    @Test
    void whatIsOrdinaryIsNot() {
        assertThat(Suspicion.in("Doctors ask for papers. Nobody says why, and I’m afraid of my GP in 2024"))
                .isEmpty();
    }
}
