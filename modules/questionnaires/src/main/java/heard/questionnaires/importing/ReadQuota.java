package heard.questionnaires.importing;

import heard.questionnaires.Quota;
import heard.questionnaires.expressions.CelWriting;
import heard.questionnaires.expressions.NotTranslatable;
import heard.shared.LocalizedText;
import java.util.Optional;

/**
 * A quota of the form, before its expression is translated.
 *
 * @param name as the form has it
 * @param pending which responses count
 * @param most how many of them are taken
 * @param message what people read who would be one too many
 */
public record ReadQuota(String name, Pending pending, int most, LocalizedText message) {
    /** Empty where it cannot be said here, which is reported. */
    Optional<Quota> translated(FormBuilding building) {
        try {
            var scope = building.scope(Optional.empty(), pending);
            var condition = CelWriting.condition(building.dialect(), pending.original(), scope);
            return Optional.of(new Quota(building.names().like(name), condition, most, message));
        } catch (NotTranslatable e) {
            pending.entry().leftOut("quota", name, most, pending.original());
            return Optional.empty();
        }
    }
}
