package heard.vault;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Member;
import heard.keys.KeyRotating;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * In a process of its own that is to be killed: at the first start people answer; at each start all that they said is read,
 * and then every key is rotated over and over until the process ends.
 */
@Component
@ConditionalOnProperty("heard.rotate-endlessly")
record EndlessRotation(
        Fixtures fixtures,
        ConsultationFixtures consultations,
        KeyRotating rotating,
        ResponseCollecting collecting,
        ReceiptOpening receipts,
        JdbcClient database,
        TransactionOperations transaction,
        @Value("${heard.data}") Path data) {
    static final int PEOPLE = 25;
    private static final String SAID = "said before the first kill";

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        var list = data.resolve("receipts.txt");
        if (!Files.exists(list)) Files.write(list, answered());
        var lines = Files.readAllLines(list);
        System.out.println("READ " + lines.stream().filter(this::isReadable).count() + " OF " + lines.size());
        var first = lines.getFirst().split(" ");
        Thread.ofPlatform().daemon().start(() -> rotate(CoalitionId.of(first[0]), ConsultationId.of(first[1])));
    }

    /** A line for each person: coalition, consultation, receipt. */
    private List<String> answered() {
        var coalition = fixtures.coalition();
        var open = consultations.open(coalition);
        var lines = new ArrayList<String>();
        for (var person = 0; person < PEOPLE; person++) {
            var receipt = ReceiptCode.next();
            collecting.answer(
                    open,
                    receipt,
                    Language.ENGLISH,
                    Map.of("avoided", Optional.of(new Answer.One("yes")), "why", Optional.of(new Answer.Text(SAID))));
            collecting.submit(open, receipt, new Consent(true, true, false));
            lines.add(coalition.id() + " " + open.details().id() + " " + receipt.digits());
        }
        return lines;
    }

    private boolean isReadable(String line) {
        var parts = line.split(" ");
        return receipts
                .open(CoalitionId.of(parts[0]), ReceiptCode.parse(parts[2]).orElseThrow())
                .orElseThrow()
                .answers()
                .byQuestion()
                .values()
                .stream()
                .anyMatch(answer ->
                        answer instanceof Answer.Text text && text.text().equals(SAID));
    }

    private void rotate(CoalitionId coalition, ConsultationId consultation) {
        var administrator =
                new Member(AccountId.next(), "Sam", OrganisationId.next(), coalition, Set.of(Role.ADMINISTRATOR));
        for (var round = 1; ; round++) {
            System.out.println("ROUND " + round);
            fixtures.as(administrator, () -> {
                rotating.consultation(consultation, KeyPurpose.ANSWERS);
                rotating.coalition();
                rotating.file(consultation, KeyPurpose.ANSWERS);
                rotating.sealAnew(consultation, KeyPurpose.ANSWERS);
                return true;
            });
            CurrentCoalition.run(coalition, this::longAgo);
            master();
        }
    }

    /** Else older keys would be kept for a while, and not be dropped in mid rotation. */
    private void longAgo() {
        transaction.executeWithoutResult(
                _ -> database.sql("update vault.consultation_key set rotated_at = now() - interval '1 hour'")
                        .update());
    }

    private void master() {
        var key = data.resolve("master.key");
        try {
            if (Files.exists(data.resolve("master.key.next"))) return;
            if (Files.exists(data.resolve("master.key.old"))) {
                Files.move(data.resolve("master.key.old"), data.resolve("master.key.dropping"));
            } else if (!Files.exists(data.resolve("master.key.dropping"))) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                var partial = Files.writeString(
                        data.resolve("master.key.part"), Base64.getEncoder().encodeToString(bytes));
                Files.move(partial, key.resolveSibling("master.key.next"));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
