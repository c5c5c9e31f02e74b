package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import heard.Fixtures;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Opens screens as everybody of one coalition with everything of the other, inside of a browserless test. */
@Component
@Lazy
record ScreenAttack(Worlds worlds, Belongings belongings, Fixtures fixtures) {
    /** Opens them all, each with all that its variables may be. */
    Leaks with(String name, List<String> templates) {
        var world = worlds.attacked();
        var before = belongings.rows(world);
        var leaks = new Leaks(name, List.of(world.secret(), world.open()), belongings.ids(world));
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
        return leaks;
    }

    /** What may stand for a variable of an address, from what is called so in that coalition. */
    List<String> of(World world, String variable) {
        if (Screens.isNoId(variable)) return List.of("ar");
        var ids = belongings.called(world, variable);
        assertThat(ids)
                .as("the attack has nothing for :%s: say in ScreenAttack what it may be", variable)
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

    /** What the attacker sees there, as text. */
    String open(Attacker attacker, String address) {
        return attacker.tries(fixtures, () -> {
            UI.getCurrent().navigate(address);
            return Screens.text(UI.getCurrent());
        });
    }
}
