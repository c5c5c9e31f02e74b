package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.HeardTest;
import heard.isolation.CatalogueRule.Exempt;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the database itself holds to, read from its catalogue. The rules stand in {@code isolation/catalogue.sql}, what may
 * break them, each with its reason, in {@code isolation/exceptions.txt}.
 */
@HeardTest
class CatalogueTests {
    @Autowired
    Superuser superuser;

    static List<CatalogueRule> rules() {
        return CatalogueRule.all();
    }

    private static List<String> unexplained(CatalogueRule rule, Connection connection) throws SQLException {
        return rule.broken(connection).stream()
                .filter(broken -> CatalogueRule.exceptions().stream().noneMatch(each -> each.covers(rule, broken)))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingBreaksTheRuleButWhatHasAReason(CatalogueRule rule) throws SQLException {
        try (var connection = superuser.connect()) {
            var broken = unexplained(rule, connection);
            Probes.count(1, "catalogue: " + rule, broken);
            assertThat(broken)
                    .as(
                            "%s: mend it, or give the reason in modules/app/src/test/resources/isolation/exceptions.txt",
                            rule)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsPlantedBreaksTheRule(CatalogueRule rule) throws SQLException {
        try (var connection = superuser.connect()) {
            connection.setAutoCommit(false);
            try {
                Superuser.execute(connection, "set local lock_timeout = '20s'");
                Superuser.execute(connection, rule.planted());
                assertThat(unexplained(rule, connection)).isNotEmpty();
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void everyExceptionIsNeededAndSaysWhy() throws SQLException {
        try (var connection = superuser.connect()) {
            for (var exception : CatalogueRule.exceptions()) {
                assertThat(exception.reason()).as(exception.what()).hasSizeGreaterThan(15);
                assertThat(isNeeded(exception, connection))
                        .as("needed: %s", exception)
                        .isTrue();
            }
        }
    }

    private static boolean isNeeded(Exempt exception, Connection connection) throws SQLException {
        for (var rule : CatalogueRule.all()) {
            if (!exception.isOf(rule)) continue;
            if (rule.broken(connection).stream().anyMatch(broken -> exception.covers(rule, broken))) return true;
        }
        return false;
    }
}
