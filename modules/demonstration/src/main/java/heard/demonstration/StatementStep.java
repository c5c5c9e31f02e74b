package heard.demonstration;

import heard.shared.ConsultationId;
import heard.statements.StatementModerating;
import heard.statements.StatementReading;
import org.springframework.stereotype.Component;

/** Lets some of the statements through that participants added; the others wait. */
@Component
class StatementStep {
    private final StatementReading reading;
    private final StatementModerating moderating;

    StatementStep(StatementReading reading, StatementModerating moderating) {
        this.reading = reading;
        this.moderating = moderating;
    }

    /** As a safeguarding lead. */
    void make(ConsultationId consultation, Content content) {
        for (var each : content.statements()) {
            var row = reading.all(consultation).stream()
                    .filter(statement -> statement.text().equals(each.written()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nobody wrote: " + each.written()));
            moderating.accept(row.id(), row.revision(), each.shown());
        }
    }
}
