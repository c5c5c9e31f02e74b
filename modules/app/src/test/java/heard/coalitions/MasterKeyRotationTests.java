package heard.coalitions;

import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.shared.CoalitionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The running application takes up a new master key that was laid beside the old one. */
@HeardTest
class MasterKeyRotationTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Value("${heard.data}")
    Path data;

    private Path file(String ending) {
        return data.resolve("master.key" + ending);
    }

    private void layANewKey() throws Exception {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var partial = Files.writeString(file(".part"), Base64.getEncoder().encodeToString(bytes));
        Files.move(partial, file(".next"));
    }

    private Map<String, String> wrapped(CoalitionId coalition) {
        return CurrentCoalition.in(
                coalition,
                () -> transaction.execute(_ -> {
                    var rows = new HashMap<String, String>();
                    for (var sql : new String[] {
                        "select purpose, encode(wrapped, 'hex') from vault.installation_key",
                        "select coalition_id::text, encode(wrapped, 'hex') from vault.coalition_key"
                    }) {
                        database.sql(sql)
                                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                                .list()
                                .forEach(row -> rows.put(row.getKey(), row.getValue()));
                    }
                    return rows;
                }));
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (var tries = 0; tries < 900 && !holds.getAsBoolean(); tries++) Thread.sleep(100);
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void everyKeyIsWrappedAnewWhileHeardRunsAndTheOldMasterKeyGoesWhenItIsSaid() throws Exception {
        var coalition = fixtures.coalition().id();
        var before = wrapped(coalition);
        var old = Files.readString(file(""));
        layANewKey();
        eventually(() -> !Files.exists(file(".next")));

        var after = wrapped(coalition);
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((name, key) -> assertThat(after.get(name)).as(name).isNotEqualTo(key));
        assertThat(Files.readString(file(".old"))).isEqualTo(old);
        assertThat(Files.readString(file(""))).isNotEqualTo(old);
        consultations.open(fixtures.coalition());

        Files.move(file(".old"), file(".dropping"));
        eventually(() -> !Files.exists(file(".dropping")));
        assertThat(wrapped(coalition).keySet()).containsAll(before.keySet());
        consultations.open(fixtures.coalition());
    }
}
