package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Every member of one coalition, and nobody, calls every use case with everything of the other. */
@HeardTest
class UseCaseAttackTests {
    @Autowired
    ApplicationContext application;

    @Autowired
    UseCaseAttack attack;

    @Autowired
    Worlds worlds;

    @Autowired
    Fixtures fixtures;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void noUseCaseGivesAwayOrChangesAnythingOfAnotherCoalition() {
        var leaks = attack.with("use cases", UseCase.all(application));
        assertThat(leaks.end()).isEmpty();
        assertThat(leaks.tried()).isGreaterThan(2_000);
    }

    /** That the attack would see something, if there were something to be seen: its own members do. */
    @Test
    void theSameCallsShowTheCoalitionsOwnMembersWhatTheyHave() {
        var world = worlds.attacked();
        var own = new Attacker("its own", world.everybody());
        var seen = new LinkedHashSet<String>();
        var arguments = attack.foreign();
        for (var useCase : UseCase.all(application)) {
            for (var call : arguments.of(useCase.method())) {
                var came = own.tries(
                        fixtures,
                        () -> transaction.execute(status -> {
                            status.setRollbackOnly();
                            return UseCaseAttack.quietly(useCase, call);
                        }));
                if (came.contains(world.secret())) seen.add(useCase.toString().replaceAll("\\[.*", ""));
            }
        }
        assertThat(seen)
                .contains(
                        "ResponseReading.one",
                        "ResponseReading.of",
                        "ExcerptReading.of",
                        "ThemeReading.all",
                        "RedactionReading.of",
                        "DossierReading.draft",
                        "DossierDownloading.file",
                        "IndexedAnswers.search",
                        "MemberAdministering.all",
                        "ConsultationDestroying.asked",
                        "QuoteLibrary.find",
                        "WordListing.current")
                .hasSizeGreaterThan(15);
    }
}
