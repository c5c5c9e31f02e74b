package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import heard.isolation.PlantedUseCase.Leak;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;

/** That a leak turns the attacks red: each kind is planted, found, and taken away again. */
@HeardTest
class PlantedLeakTests {
    @Autowired
    ApplicationContext application;

    @Autowired
    UseCaseAttack attack;

    @Autowired
    PageAttack pages;

    @Autowired
    PlantedUseCase planted;

    @Autowired
    DatabaseAttack database;

    @Autowired
    Superuser superuser;

    private List<UseCase> plantedAlone() {
        return UseCase.all(application).stream()
                .filter(useCase -> useCase.toString().startsWith("PlantedUseCase"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Leak.class)
    void aUseCaseThatLeaksIsFound(Leak leak) {
        assertThat(plantedAlone()).hasSize(1);
        planted.plant(leak);
        try {
            assertThat(attack.with("planted", plantedAlone()).found().isEmpty()).isEqualTo(leak == Leak.NOT);
        } finally {
            planted.plant(Leak.NOT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT", "SHOWS", "TELLS", "WRITES"})
    void aPageThatLeaksIsFound(Leak leak) {
        var page = List.of(new Pages(RequestMethod.GET, PlantedPage.PATTERN));
        assertThat(Pages.all(application)).containsAll(page);
        planted.plant(leak);
        try {
            assertThat(pages.with("planted", page).found().isEmpty()).isEqualTo(leak == Leak.NOT);
        } finally {
            planted.plant(Leak.NOT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table analysis.theme disable row level security;alter table analysis.theme enable row level security",
                "create policy planted on evidence.dossier for select to heard_app using (status = 'SEALED')"
                        + ";drop policy planted on evidence.dossier",
                "alter policy of_coalition on audit.entry using (true)"
                        + ";alter policy of_coalition on audit.entry using"
                        + " (coalition_id = nullif(current_setting('heard.coalition', true), '')::uuid)",
                "create view evidence.planted as select * from analysis.theme; grant select on evidence.planted to"
                        + " heard_app;drop view evidence.planted"
            })
    void aTableThatLeaksIsFound(String plantedAndMended) throws SQLException {
        var at = plantedAndMended.lastIndexOf(';');
        assertThat(database.reading("planted").found()).isEmpty();
        try (var connection = superuser.connect()) {
            Superuser.execute(connection, plantedAndMended.substring(0, at));
            try {
                assertThat(database.reading("planted").found()).isNotEmpty();
            } finally {
                Superuser.execute(connection, plantedAndMended.substring(at + 1));
            }
        }
        assertThat(database.reading("planted").found()).isEmpty();
    }

    @Test
    void aChangeThatIsLetThroughIsFound() throws SQLException {
        try (var connection = superuser.connect()) {
            Superuser.execute(
                    connection, "create policy planted on analysis.theme to heard_app using (true) with check (true)");
            try {
                assertThat(database.writing("planted").found()).isNotEmpty();
            } finally {
                Superuser.execute(connection, "drop policy planted on analysis.theme");
            }
        }
    }
}
