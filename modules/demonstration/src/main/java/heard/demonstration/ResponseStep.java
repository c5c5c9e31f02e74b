package heard.demonstration;

import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ResponseAdding;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds the invented responses. */
@Component
class ResponseStep {
    private static final int VERSION = 1;

    private final ResponseAdding adding;

    ResponseStep(ResponseAdding adding) {
        this.adding = adding;
    }

    /** As a facilitator of each organisation, who adds what it collected; gives back the responses' ids by ours. */
    Map<String, ResponseId> make(ConsultationId consultation, Content content, Cast cast, LocalDate today) {
        var byOurs = new HashMap<String, ResponseId>();
        for (var organisation : cast.organisations().entrySet()) {
            var collected = content.responses().stream()
                    .filter(each -> each.organisation().equals(organisation.getKey()))
                    .toList();
            List<NewResponse> responses = collected.stream()
                    .map(each -> response(each, content, cast, today))
                    .toList();
            var facilitator = cast.with(Role.FACILITATOR, organisation.getValue());
            var ids = Acting.as(facilitator, () -> adding.add(consultation, responses));
            for (var i = 0; i < ids.size(); i++) byOurs.put(collected.get(i).id(), ids.get(i));
        }
        return byOurs;
    }

    private static NewResponse response(ResponseContent each, Content content, Cast cast, LocalDate today) {
        var consent = new Consent(
                each.consent().contains("count"),
                each.consent().contains("quote"),
                each.consent().contains("coalition"),
                content.mayBeContacted(each));
        return new NewResponse(
                VERSION,
                each.came(),
                each.spoken(),
                cast.organisation(each.organisation()),
                today.minusDays(each.days()),
                consent,
                each.answers(content.consultation().questionnaire()));
    }
}
