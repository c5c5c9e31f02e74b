package heard.isolation;

import heard.Fixtures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Calls use cases as everybody of one coalition, and as nobody, with everything of the other. */
@Component
@Lazy
final class UseCaseAttack {
    private static final int MOST_IDS = 4;

    /** What tells whether an organisation is there, because organisations of the installation ask one another by name. */
    private static final Set<String> ASK_ORGANISATIONS =
            Set.of("CoalitionProposing.propose", "AgreementChanging.propose", "AgreementChanging.answer");

    private final Worlds worlds;
    private final Belongings belongings;
    private final Fixtures fixtures;
    private final TransactionOperations transaction;
    private final EventsSeen events;
    /** For each id an id of nothing: what a call leaves behind under one is found under the other as well. */
    private final Map<UUID, UUID> nothing = new HashMap<>();

    UseCaseAttack(
            Worlds worlds,
            Belongings belongings,
            Fixtures fixtures,
            TransactionOperations transaction,
            EventsSeen events) {
        this.worlds = worlds;
        this.belongings = belongings;
        this.fixtures = fixtures;
        this.transaction = transaction;
        this.events = events;
    }

    Arguments foreign() {
        return arguments(id -> id);
    }

    private Arguments arguments(java.util.function.UnaryOperator<UUID> id) {
        var world = worlds.attacked();
        return new Arguments(
                name -> belongings.called(world, name).stream()
                        .limit(MOST_IDS)
                        .map(id)
                        .toList(),
                Map.of(
                        "question", List.of("why"),
                        "name", List.of("why"),
                        "words", List.of(world.secret()),
                        "email", List.of(world.email()),
                        "slug", List.of(world.hidden())),
                Testimony.file());
    }

    /** Tries them all, each with all that its parameters may be. */
    Leaks with(String name, List<UseCase> useCases) {
        var world = worlds.attacked();
        var before = belongings.rows(world);
        var leaks = new Leaks(name, List.of(world.secret(), world.open()), belongings.ids(world));
        var foreign = foreign();
        var missing = arguments(id -> nothing.computeIfAbsent(id, _ -> UUID.randomUUID()));
        events.begin();
        for (var useCase : useCases) {
            belongings.waitForTheIndex();
            if (useCase.onlyReads()) {
                warm(useCase, foreign.of(useCase.method()));
                before = belongings.rows(world);
            }
            attack(useCase, foreign.of(useCase.method()), missing.of(useCase.method()), leaks);
            var after = belongings.rows(world);
            Belongings.differences(before, after).forEach(change -> leaks.add(useCase + " changes ", "", change));
            leaks.tried(1);
            before = after;
        }
        for (var event : events.end()) leaks.words("an event", "", event);
        return leaks;
    }

    /** Has a member of their own read it first: what some cache then keeps must not be served to anybody else. */
    private void warm(UseCase useCase, List<Object[]> calls) {
        var own = new Attacker("its own", worlds.attacked().everybody());
        for (var call : calls) own.tries(fixtures, () -> result(useCase, call));
    }

    private void attack(UseCase useCase, List<Object[]> foreign, List<Object[]> missing, Leaks leaks) {
        for (var attacker : Attacker.of(worlds.attacker())) {
            for (var call = 0; call < foreign.size(); call++) {
                attack(useCase, attacker, foreign.get(call), missing.get(call), leaks);
            }
        }
    }

    private void attack(UseCase useCase, Attacker attacker, Object[] call, Object[] other, Leaks leaks) {
        var where = useCase + " as " + attacker.name();
        var given = Rendering.of(call);
        var came = attacker.tries(fixtures, () -> result(useCase, call));
        if (ASK_ORGANISATIONS.stream().anyMatch(where::startsWith)) leaks.words(where, given, came);
        else if (Leaks.plain(given).equals(given)) leaks.look(where, given, came);
        else leaks.compare(where, given, came, attacker.tries(fixtures, () -> result(useCase, other)));
    }

    /** A stream is read inside of a transaction, as whoever uses one does. */
    private String result(UseCase useCase, Object[] arguments) throws Throwable {
        return Stream.class.isAssignableFrom(useCase.method().getReturnType())
                ? transaction.execute(_ -> quietly(useCase, arguments))
                : Rendering.of(useCase.call(arguments));
    }

    static String quietly(UseCase useCase, Object[] arguments) {
        try {
            return Rendering.of(useCase.call(arguments));
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }
}
