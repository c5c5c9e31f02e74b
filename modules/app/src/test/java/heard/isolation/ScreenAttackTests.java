package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import heard.Fixtures;
import heard.HeardTest;
import heard.shared.ConsultationId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
    Worlds worlds;

    @Autowired
    Belongings belongings;

    @Autowired
    Fixtures fixtures;

    private List<String> of(World world, String variable) {
        if (Screens.isNoId(variable)) return List.of("ar");
        var ids = belongings.called(world, variable);
        assertThat(ids)
                .as("the attack has nothing for :%s: say in ScreenAttackTests what it may be", variable)
                .isNotEmpty();
        return ids.stream().limit(4).map(UUID::toString).toList();
    }

    private List<String> missing(String variable) {
        if (Screens.isNoId(variable)) return List.of("ar");
        return of(worlds.attacked(), variable).stream()
                .map(_ -> UUID.randomUUID().toString())
                .toList();
    }

    /** One's own consultation, and in it what is another's. */
    private Function<String, List<String>> inMine(Function<String, List<String>> rest) {
        return variable -> variable.equals("consultation") ? of(worlds.attacker(), variable) : rest.apply(variable);
    }

    @Test
    void noScreenGivesAwayOrChangesAnythingOfAnotherCoalition() {
        var world = worlds.attacked();
        var before = belongings.rows(world);
        var leaks = new Leaks("screens", List.of(world.secret(), world.open()), belongings.ids(world));
        var templates = Screens.templates();
        assertThat(templates).hasSizeGreaterThan(15);
        for (var template : templates) {
            var foreign = Screens.addresses(template, variable -> of(world, variable));
            var missing = Screens.addresses(template, this::missing);
            if (template.replaceFirst(":consultation", "").contains(":")) {
                foreign.addAll(Screens.addresses(template, inMine(variable -> of(world, variable))));
                missing.addAll(Screens.addresses(template, inMine(this::missing)));
            }
            for (var attacker : Attacker.of(worlds.attacker())) {
                if (attacker.member() == null) continue;
                for (var at = 0; at < foreign.size(); at++) {
                    var where = template + " as " + attacker.name();
                    var came = open(attacker, foreign.get(at));
                    leaks.compare(where, foreign.get(at), came, open(attacker, missing.get(at)));
                }
            }
        }
        Belongings.differences(before, belongings.rows(world)).forEach(change -> leaks.add("a screen", "it", change));
        assertThat(leaks.end()).isEmpty();
    }

    private String open(Attacker attacker, String address) {
        return attacker.tries(fixtures, () -> {
            UI.getCurrent().navigate(address);
            return Screens.text(UI.getCurrent());
        });
    }

    /** That the walk would see something: the coalition's own member does, on each screen of a consultation. */
    @Test
    void theSameScreensShowTheCoalitionsOwnMembersWhatTheyHave() {
        var world = worlds.attacked();
        var own = new Attacker("its own", world.everybody());
        var blank = new ArrayList<String>();
        for (var template : Screens.templates()) {
            if (!template.contains(":consultation")) continue;
            var shown = Screens.addresses(template, variable -> of(world, variable)).stream()
                    .anyMatch(address -> open(own, address).contains(world.secret()));
            if (!shown)
                blank.add(template
                        + open(
                                own,
                                Screens.addresses(template, variable -> of(world, variable))
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
