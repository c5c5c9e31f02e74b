package heard.questionnaires.limesurvey;

import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.Place;

/** Quotas of a survey: said with what they demand, so that they can be made again by hand. */
final class LssQuotas {
    private final LssFile file;
    private final FormBuilding building;

    LssQuotas(LssFile file, FormBuilding building) {
        this.file = file;
        this.building = building;
    }

    void report() {
        for (var quota : file.rows("quota")) {
            var id = LssFile.get(quota, "id");
            var members = file.rows("quota_members", "quota_id", id).stream()
                    .map(member -> LssFile.get(member, "qid") + " = " + LssFile.get(member, "code"))
                    .toList();
            building.report()
                    .condition(Place.of("quota " + id, LssFile.get(quota, "name")), String.join(", ", members))
                    .leftOut("quota", LssFile.get(quota, "name"), LssFile.get(quota, "qlimit"));
        }
    }
}
