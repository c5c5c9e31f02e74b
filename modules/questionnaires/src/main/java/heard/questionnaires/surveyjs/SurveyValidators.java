package heard.questionnaires.surveyjs;

import heard.questionnaires.Limits;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Pending.Role;
import heard.questionnaires.importing.ReadQuestion;
import heard.shared.LocalizedText;
import java.util.function.UnaryOperator;

/** What SurveyJS demands of answers. */
final class SurveyValidators {
    private final FormBuilding building;

    SurveyValidators(FormBuilding building) {
        this.building = building;
    }

    ReadQuestion demanded(SurveyElement element, ReadQuestion read, UnaryOperator<String> references) {
        var result = read;
        for (var validator : element.elements("validators")) result = demanded(element, validator, result, references);
        return result;
    }

    private ReadQuestion demanded(
            SurveyElement element, SurveyElement validator, ReadQuestion read, UnaryOperator<String> references) {
        return switch (validator.type()) {
            case "numeric", "numericvalidator" -> limited(validator, read, "minValue", "maxValue");
            case "text", "textvalidator" -> limited(validator, read, "minLength", "maxLength");
            case "answercount", "answercountvalidator" -> limited(validator, read, "minCount", "maxCount");
            case "expression", "expressionvalidator" -> {
                var original = validator.text("expression");
                var entry = building.report().condition(element.place(), original);
                yield read.and(Pending.of(Role.CONSTRAINT, original, entry)
                        .withMessage(message(element, validator))
                        .withReferences(reference ->
                                isOwn(reference, element) ? FormBuilding.SELF : references.apply(reference)));
            }
            default -> {
                building.report()
                        .condition(element.place(), validator.json().toString())
                        .leftOut("constraint", validator.json().toString(), validator.type());
                yield read;
            }
        };
    }

    private static boolean isOwn(String reference, SurveyElement element) {
        return reference.strip().equals(element.name())
                || reference.strip().equals("panel." + element.name())
                || reference.strip().equals("row." + element.name());
    }

    private LocalizedText message(SurveyElement element, SurveyElement validator) {
        return building.texts().text(element.place(), element.name(), validator.texts("text"));
    }

    private ReadQuestion limited(SurveyElement validator, ReadQuestion read, String least, String most) {
        building.texts().leftOut(validator.place(), read.question().name(), validator.texts("text"), "text.none");
        var before = read.question().limits();
        var low = SurveyTypes.number(validator, least);
        var high = SurveyTypes.number(validator, most);
        var limits = new Limits(
                low == null || low.signum() == 0 && !least.equals("minValue") ? before.least() : low,
                high == null || high.signum() == 0 && !most.equals("maxValue") ? before.most() : high,
                before.unit());
        return read.with(read.question().withDetails(read.question().details().withLimits(limits)));
    }
}
