package heard.demonstration;

import heard.questionnaires.Answers;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ResponseAdding;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes the second consultation, with responses that are made up and the same each time. */
@Component
class LettersStep {
    static final int PEOPLE = 72;
    private static final int VERSION = 1;
    private static final int LONGEST_AGO = 150;

    /** Which organisation collected, by the order of their short names; none that shares counts only, so that there is something to show. */
    private static final List<Integer> COLLECTORS = List.of(1, 2, 1, 1, 1, 2);

    private static final List<Channel> CHANNELS =
            List.of(Channel.WEB, Channel.FACILITATED, Channel.WEB, Channel.PAPER, Channel.WEB);

    private final ConsultationStep consultation;
    private final ResponseAdding adding;

    LettersStep(ConsultationStep consultation, ResponseAdding adding) {
        this.consultation = consultation;
        this.adding = adding;
    }

    ConsultationId make(LettersContent content, Cast cast, LocalDate today) {
        var organiser = cast.with(Role.ORGANISER);
        var asked =
                Acting.as(organiser, () -> consultation.make(content.consultation(), organiser.organisation(), today));
        var answers = new MadeUpAnswers(content.questionnaire(), content.words(), today);
        var organisations = List.copyOf(new TreeMap<>(cast.organisations()).values());
        for (int which = 0; which < organisations.size(); which++) {
            var collector = organisations.get(which);
            var collected = collected(which, collector, answers, today);
            Acting.run(cast.with(Role.FACILITATOR, collector), () -> adding.add(asked, collected));
        }
        return asked;
    }

    private static List<NewResponse> collected(
            int which, OrganisationId collector, MadeUpAnswers answers, LocalDate today) {
        return IntStream.range(0, PEOPLE)
                .filter(person -> COLLECTORS.get(person % COLLECTORS.size()) == which)
                .mapToObj(person -> response(person, collector, answers.of(person), today))
                .toList();
    }

    private static NewResponse response(int person, OrganisationId collector, Answers answers, LocalDate today) {
        return new NewResponse(
                VERSION,
                CHANNELS.get(person % CHANNELS.size()),
                MadeUpAnswers.language(person),
                collector,
                today.minusDays(1 + person * 37L % LONGEST_AGO),
                new Consent(true, person % 3 != 0, person % 17 == 16),
                answers);
    }
}
