package heard.responses;

import heard.consultations.ConsultationDestroyed;
import heard.consultations.ConsultationOpened;
import heard.questionnaires.QuestionnairePublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Once people answer in earnest, nothing stays of the trial: neither the links nor what was answered by them. */
@Component
class TrialUpkeep {
    private final Trials trials;

    TrialUpkeep(Trials trials) {
        this.trials = trials;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ConsultationOpened event) {
        trials.removeAll(event.consultation());
    }

    /** What was tried is asked in earnest now; reviewers go on to what is written next. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(QuestionnairePublished event) {
        trials.removeResponses(event.consultation());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ConsultationDestroyed event) {
        trials.removeAll(event.consultation());
    }
}
