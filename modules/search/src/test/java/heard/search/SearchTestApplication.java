package heard.search;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Search on the real database, with a record kept in memory. */
@SpringBootApplication(scanBasePackages = {"heard.search", "heard.coalitions", "heard.vault"})
class SearchTestApplication {}
