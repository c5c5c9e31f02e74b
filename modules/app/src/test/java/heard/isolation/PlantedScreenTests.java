package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.router.RouteConfiguration;
import heard.HeardTest;
import heard.isolation.PlantedUseCase.Leak;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a screen that leaks turns the attack on screens red. */
@HeardTest
class PlantedScreenTests extends SpringBrowserlessTest {
    @Autowired
    ScreenAttack attack;

    @Autowired
    PlantedUseCase planted;

    @Test
    void aScreenThatLeaksIsFound() {
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute(PlantedView.TEMPLATE, PlantedView.class);
        try {
            assertThat(foundWith(Leak.NOT)).isEmpty();
            assertThat(foundWith(Leak.SHOWS)).isNotEmpty();
            assertThat(foundWith(Leak.TELLS)).isNotEmpty();
        } finally {
            routes.removeRoute(PlantedView.TEMPLATE);
        }
    }

    private List<String> foundWith(Leak leak) {
        planted.plant(leak);
        try {
            return attack.with("planted", List.of(PlantedView.TEMPLATE)).found();
        } finally {
            planted.plant(Leak.NOT);
        }
    }
}
