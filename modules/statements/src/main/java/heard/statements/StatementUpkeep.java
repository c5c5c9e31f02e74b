package heard.statements;

import heard.questionnaires.Answers;
import heard.responses.OriginalAnswers;
import heard.responses.ReadResponse;
import heard.responses.ResponseCorrected;
import heard.responses.ResponseReading;
import heard.responses.ResponseTaken;
import heard.responses.ResponseWithdrawn;
import heard.responses.StatementsAdded;
import heard.safeguarding.PassageWithheld;
import heard.shared.ResponseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps statements as their authors have them, in the same transaction: new ones wait, and what is taken back is gone.
 */
@Component
class StatementUpkeep {
    private final Statements statements;
    private final OriginalAnswers originals;
    private final ResponseReading reading;
    private final StatementSealing sealing;

    StatementUpkeep(
            Statements statements, OriginalAnswers originals, ResponseReading reading, StatementSealing sealing) {
        this.statements = statements;
        this.originals = originals;
        this.reading = reading;
        this.sealing = sealing;
    }

    @EventListener
    void on(StatementsAdded event) {
        follow(event.response());
    }

    @EventListener
    void on(ResponseCorrected event) {
        follow(event.response());
    }

    @EventListener
    void on(ResponseWithdrawn event) {
        statements.findByResponse(event.response().value()).forEach(this::takeBack);
        statements.flush();
    }

    /** The response goes to another coalition, and with it the right to show anything of it here. */
    @EventListener
    void on(ResponseTaken event) {
        statements.findByResponse(event.response().value()).forEach(this::takeBack);
        statements.flush();
    }

    /** Where something is withheld of a statement that others are shown, somebody must look again first. */
    @EventListener
    void on(PassageWithheld event) {
        var accepted = statements.findByResponse(event.response().value()).stream()
                .filter(each -> each.state() == StatementState.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) return;
        var covered = added(reading.of(List.of(event.response())).stream().findFirst());
        accepted.stream()
                .filter(each -> !covered.getOrDefault(each.place(), List.of())
                        .contains(sealing.open(each).original()))
                .forEach(Statement::waitAgain);
        statements.flush();
    }

    /** Who changes the words of a statement takes the old one back, and adds another. */
    private void follow(ResponseId response) {
        var read = originals.of(response);
        var added = added(read);
        for (var statement : statements.findByResponse(response.value())) {
            var texts = added.getOrDefault(statement.place(), new ArrayList<>());
            if (!texts.remove(sealing.open(statement).original())) takeBack(statement);
        }
        read.ifPresent(each -> added.forEach(
                (place, texts) -> texts.forEach(text -> statements.save(new Statement(each, place, text, sealing)))));
        statements.flush();
    }

    private void takeBack(Statement statement) {
        if (statement.wasShown()) statement.withdraw(sealing);
        else statements.delete(statement);
    }

    private static Map<String, List<String>> added(Optional<ReadResponse> read) {
        var all = new LinkedHashMap<String, List<String>>();
        read.map(ReadResponse::answers)
                .orElse(Answers.NONE)
                .added()
                .forEach((place, texts) -> all.put(place, new ArrayList<>(texts)));
        return all;
    }
}
