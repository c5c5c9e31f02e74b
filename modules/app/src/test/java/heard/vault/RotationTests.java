package heard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.consultations.PublicConsultation;
import heard.keys.KeyListing;
import heard.keys.KeyRotating;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class RotationTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    KeyRotating rotating;

    @Autowired
    KeyListing listing;

    @Autowired
    KeyRotation rotation;

    @Autowired
    KeyChain chain;

    @Autowired
    KeyFiles files;

    @Autowired
    StoredKeys stored;

    @Autowired
    Resealing resealing;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ReceiptOpening receipts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Value("${heard.data}")
    Path data;

    Coalition coalition;
    PublicConsultation open;
    ConsultationId consultation;
    KeyName name;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        open = consultations.open(coalition);
        consultation = open.details().id();
        name = new KeyName(consultation, KeyPurpose.ANSWERS);
    }

    private ReceiptCode answer(String words) {
        var receipt = ReceiptCode.next();
        var answers = Map.of(
                "avoided", Optional.<Answer>of(new Answer.One("yes")),
                "why", Optional.<Answer>of(new Answer.Text(words)));
        collecting.answer(open, receipt, Language.ENGLISH, answers);
        collecting.submit(open, receipt, new Consent(true, true, false));
        return receipt;
    }

    private String words(ReceiptCode receipt) {
        return receipts.open(coalition.id(), receipt).orElseThrow().answers().byQuestion().values().stream()
                .filter(Answer.Text.class::isInstance)
                .map(answer -> ((Answer.Text) answer).text())
                .findFirst()
                .orElseThrow();
    }

    private <R> R in(Callable<R> work) {
        return CurrentCoalition.in(
                coalition.id(),
                () -> transaction.execute(_ -> {
                    try {
                        return work.call();
                    } catch (Exception problem) {
                        throw new IllegalStateException(problem);
                    }
                }));
    }

    private void asAdministrator(Runnable work) {
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            work.run();
            return true;
        });
    }

    private List<byte[]> sealed() {
        return in(() -> database.sql("select content from responses.response where consultation_id = ?")
                .param(consultation.value())
                .query(byte[].class)
                .list());
    }

    private int keys() {
        return in(() -> chain.keys(name).size());
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (var tries = 0; tries < 900 && !holds.getAsBoolean(); tries++) Thread.sleep(Duration.ofMillis(100));
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void aNewKeySealsWhatComesAndTheOldOneOpensWhatWas() {
        var before = answer("said before");
        var bytes = sealed();
        asAdministrator(() -> rotating.consultation(consultation, KeyPurpose.ANSWERS));

        assertThat(sealed()).containsExactlyElementsOf(bytes);
        assertThat(words(before)).isEqualTo("said before");
        assertThat(words(answer("said after"))).isEqualTo("said after");
        assertThat(sealed().stream()
                        .map(each -> List.of(each[1], each[2], each[3], each[4]))
                        .distinct())
                .hasSize(2);
        assertThat(in(() -> resealing.remaining(consultation, KeyPurpose.ANSWERS)))
                .isOne();
    }

    @Test
    void sealingAnewLeavesNothingToTheOldKeyAndDropsIt() throws Exception {
        var receipt = answer("said before");
        asAdministrator(() -> rotating.consultation(consultation, KeyPurpose.ANSWERS));
        var bytes = sealed().getFirst();
        longAgo();
        asAdministrator(() -> {
            rotating.sealAnew(consultation, KeyPurpose.ANSWERS);
            assertThat(listing.progress(consultation, KeyPurpose.ANSWERS).all()).isOne();
        });
        eventually(() -> keys() == 1);

        assertThat(words(receipt)).isEqualTo("said before");
        assertThat(sealed().getFirst()).isNotEqualTo(bytes);
        asAdministrator(
                () -> assertThat(listing.consultations()).singleElement().satisfies(row -> {
                    assertThat(row.resealing()).isFalse();
                    assertThat(row.older()).isZero();
                    assertThat(row.rotatedOn()).isNotNull();
                }));
    }

    @Test
    void anOlderKeyIsNotDroppedWhileAnythingNeedsItOrCouldHaveBeenSealedByItJustNow() {
        answer("said before");
        in(() -> {
            rotation.rotate(consultation, KeyPurpose.ANSWERS);
            return true;
        });
        assertThat(in(() -> resealing.drop(consultation, KeyPurpose.ANSWERS))).isFalse();
        longAgo();
        assertThat(in(() -> resealing.drop(consultation, KeyPurpose.ANSWERS))).isFalse();
        for (var place = Optional.of(Resealing.Place.START); place.isPresent(); ) {
            var from = place.get();
            place = in(() -> resealing.some(consultation, KeyPurpose.ANSWERS, from));
        }
        assertThat(in(() -> resealing.drop(consultation, KeyPurpose.ANSWERS))).isTrue();
        assertThat(keys()).isOne();
    }

    private void longAgo() {
        in(() -> database.sql("update vault.consultation_key set rotated_at = now() - interval '1 hour'")
                .update());
    }

    @Test
    void theCoalitionsKeyIsReplacedWithoutTouchingAnAnswer() {
        var receipt = answer("said before");
        var bytes = sealed();
        var coalitions = in(() -> stored.coalition().wrapped());
        asAdministrator(rotating::coalition);

        assertThat(sealed()).containsExactlyElementsOf(bytes);
        assertThat(in(() -> chain.coalitionKeys(stored.coalition()).size())).isOne();
        assertThat(in(() -> stored.coalition().wrapped())).isNotEqualTo(coalitions);
        in(() -> chain.keys(name));
        assertThat(words(receipt)).isEqualTo("said before");
    }

    @Test
    void theCoalitionsOldKeyIsKeptForAConsultationWhoseFileIsMissing() throws Exception {
        var file = data.resolve("keys").resolve(name.file());
        var secret = Files.readAllBytes(file);
        Files.delete(file);
        asAdministrator(rotating::coalition);
        assertThatThrownBy(() -> in(() -> chain.keys(name))).hasRootCauseMessage("the key was destroyed of " + name);
        Files.write(file, secret);
        assertThat(keys()).isOne();
    }

    @Test
    void aNewSecretInTheFileOpensTheKeyAndTheOldOneDoesNot() throws Exception {
        var receipt = answer("said before");
        var file = data.resolve("keys").resolve(name.file());
        var secret = Files.readAllBytes(file);
        asAdministrator(() -> rotating.file(consultation, KeyPurpose.ANSWERS));

        assertThat(Files.readAllBytes(file)).hasSize(secret.length).isNotEqualTo(secret);
        assertThat(keys()).isOne();
        assertThat(words(receipt)).isEqualTo("said before");
        assertThat(file.resolveSibling(name.file() + ".next")).doesNotExist();
        var present = Files.readAllBytes(file);
        Files.write(file, secret);
        assertThatThrownBy(this::keys).hasRootCauseMessage("the key was destroyed of " + name);
        Files.write(file, present);
        assertThat(keys()).isOne();
    }

    /** A kill before the commit leaves a next secret that opens nothing; one after it, a next secret that is needed. */
    @Test
    void aKillBetweenTheFileAndTheDatabaseLosesNothing() throws Exception {
        var folder = data.resolve("keys");
        in(() -> files.makeNext(name));
        assertThat(folder.resolve(name.file() + ".next")).exists();
        assertThat(keys()).isOne();
        asAdministrator(() -> rotating.file(consultation, KeyPurpose.ANSWERS));
        assertThat(keys()).isOne();

        in(() -> {
            var row = stored.lock(name).orElseThrow();
            var next = files.makeNext(name).encrypt(chain.withoutFile(row), name.bytes());
            stored.write(name, next, true);
            return true;
        });
        assertThat(folder.resolve(name.file() + ".next")).exists();
        assertThat(keys()).isOne();
        asAdministrator(rotating::coalition);
        assertThat(keys()).isOne();
        asAdministrator(() -> rotating.file(consultation, KeyPurpose.ANSWERS));
        assertThat(keys()).isOne();
        assertThat(folder.resolve(name.file() + ".next")).doesNotExist();
    }

    @Test
    void aRotationThatIsRolledBackLeavesEverythingAsItWas() throws Exception {
        var folder = data.resolve("keys");
        var secret = Files.readAllBytes(folder.resolve(name.file()));
        assertThatThrownBy(() -> in(() -> {
                    rotation.rotateSecret(consultation, KeyPurpose.ANSWERS);
                    rotation.rotate(consultation, KeyPurpose.ANSWERS);
                    rotation.rotateCoalition();
                    throw new IllegalStateException("broken off");
                }))
                .hasRootCauseMessage("broken off");
        assertThat(Files.readAllBytes(folder.resolve(name.file()))).isEqualTo(secret);
        assertThat(folder.resolve(name.file() + ".next")).doesNotExist();
        assertThat(keys()).isOne();
    }

    @Test
    void peopleWhoAnswerWhileEveryKeyIsRotatedNoticeNothing() throws Exception {
        var stop = new AtomicBoolean();
        var given = new ConcurrentLinkedQueue<ReceiptCode>();
        var people = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < 4; person++) {
                people.add(threads.submit(() -> {
                    while (!stop.get()) given.add(answer("said meanwhile"));
                }));
            }
            try {
                for (var round = 0; round < 5; round++) {
                    var before = given.size();
                    rotateEverything();
                    eventually(() -> given.size() > before);
                }
            } finally {
                stop.set(true);
            }
        }
        for (var person : people) person.get();
        assertThat(given).hasSizeGreaterThanOrEqualTo(5).allSatisfy(receipt -> assertThat(words(receipt))
                .isEqualTo("said meanwhile"));
        assertThat(keys()).isEqualTo(6);
    }

    private void rotateEverything() {
        asAdministrator(() -> {
            rotating.consultation(consultation, KeyPurpose.ANSWERS);
            rotating.coalition();
            rotating.file(consultation, KeyPurpose.ANSWERS);
        });
        in(() -> {
            rotation.rewrapByMaster();
            return true;
        });
    }
}
