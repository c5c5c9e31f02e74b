package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every member of one coalition, and nobody, opens every page with everything of the other. */
@HeardTest
class PageAttackTests {
    @Autowired
    ApplicationContext application;

    @Autowired
    PageAttack attack;

    @Test
    void noPageGivesAwayOrChangesAnythingOfAnotherCoalition() {
        var pages = Pages.all(application);
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(attack.with("pages", pages).end()).isEmpty();
    }
}
