package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import heard.Fixtures;
import heard.HeardTest;
import heard.shared.ConsultationId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Every member of one coalition opens every screen with everything of the other. */
@HeardTest
class ScreenAttackTests extends SpringBrowserlessTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    ScreenAttack attack;

    @Autowired
    Worlds worlds;

    @Autowired
    Belongings belongings;

    @Autowired
    Fixtures fixtures;

    @Test
    void noScreenGivesAwayOrChangesAnythingOfAnotherCoalition() {
        var templates = Screens.templates();
        assertThat(templates).hasSizeGreaterThan(15);
        assertThat(attack.with("screens", templates).end()).isEmpty();
    }

    /** That the walk would see something: the coalition's own member does, on each screen of a consultation. */
    @Test
    void theSameScreensShowTheCoalitionsOwnMembersWhatTheyHave() {
        var world = worlds.attacked();
        var own = new Attacker("its own", world.everybody());
        var blank = new ArrayList<String>();
        for (var template : Screens.templates()) {
            if (!template.contains(":consultation")) continue;
            var shown = Screens.addresses(template, variable -> attack.of(world, variable)).stream()
                    .anyMatch(address -> attack.open(own, address).contains(world.secret()));
            if (!shown)
                blank.add(template
                        + attack.open(
                                own,
                                Screens.addresses(template, variable -> attack.of(world, variable))
                                        .getFirst()));
        }
        assertThat(blank)
                .as("screens on which nothing of a coalition showed to itself: the walk may be blind there")
                .hasSizeLessThan(3);
    }

    @Test
    void goingSomewhereByNameLeadsNowhereElse() {
        var world = worlds.attacked();
        var leaks = new Leaks("going by name", List.of(world.secret(), world.open()), belongings.ids(world));
        var places = application.getBean("places");
        for (var attacker : Attacker.of(worlds.attacker())) {
            if (attacker.member() == null) continue;
            for (var id : belongings.called(world, "consultation")) {
                var path = "consultations/" + new ConsultationId(id);
                leaks.look(
                        "from " + path,
                        path,
                        attacker.tries(
                                fixtures,
                                () -> Rendering.of((Object) ReflectionTestUtils.invokeMethod(places, "from", path))));
            }
        }
        assertThat(leaks.end()).isEmpty();
    }
}
