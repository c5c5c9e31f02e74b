package heard.questionnaires.limesurvey;

import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Place;
import heard.questionnaires.importing.ReadQuota;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Quotas of a survey: of the answers to one question any counts, and all questions together decide. */
final class LssQuotas {
    private final LssFile file;
    private final FormBuilding building;

    LssQuotas(LssFile file, FormBuilding building) {
        this.file = file;
        this.building = building;
    }

    void read() {
        for (var quota : file.rows("quota")) read(quota);
    }

    private void read(Map<String, String> quota) {
        var id = LssFile.get(quota, "id");
        var name = LssFile.get(quota, "name");
        var expression = expression(id);
        var place = Place.of("quota " + id, name);
        var entry = building.report().condition(place, expression);
        var most = LssFile.number(quota, "qlimit");
        var isOff = LssFile.get(quota, "active").equals("0");
        if (isOff || most < 1 || expression.isEmpty()) {
            entry.leftOut(isOff ? "quota.off" : "quota", name, most, expression);
            return;
        }
        var message = building.texts().text(place, name, messages(id));
        var pending = Pending.of(Pending.Role.RELEVANT, expression, entry).withReferences(LssReferences::plain);
        building.add(new ReadQuota(name, pending, most, message));
    }

    private Map<String, String> messages(String id) {
        var messages = new LinkedHashMap<String, String>();
        for (var row : file.rows("quota_languagesettings", "quotals_quota_id", id)) {
            var message = LssFile.get(row, "quotals_message");
            if (!message.isBlank()) messages.put(LssFile.get(row, "quotals_language"), message);
        }
        return messages;
    }

    private String expression(String id) {
        var byQuestion = new LinkedHashMap<String, List<String>>();
        for (var member : file.rows("quota_members", "quota_id", id)) {
            byQuestion
                    .computeIfAbsent(LssFile.get(member, "qid"), _ -> new ArrayList<>())
                    .add(LssFile.get(member, "code"));
        }
        return byQuestion.entrySet().stream()
                .map(each -> any(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private String any(String question, List<String> codes) {
        var row = file.rows("questions", "qid", question).stream().findFirst().orElse(Map.of());
        var name = LssFile.get(row, "title");
        var type = LssFile.get(row, "type");
        return codes.stream().map(code -> answered(name, type, code)).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Of arrays the code is that of the row and the point, with a dash between. */
    private static String answered(String name, String type, String code) {
        if (type.matches("[MP]")) return name + "_" + code + " == 'Y'";
        var dash = code.lastIndexOf('-');
        if (type.matches("[AB]") && dash > 0) {
            return name + "_" + code.substring(0, dash) + " == " + code.substring(dash + 1);
        }
        return name + " == '" + code.replace("'", "\\'") + "'";
    }
}
