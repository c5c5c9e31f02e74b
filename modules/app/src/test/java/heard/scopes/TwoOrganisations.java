package heard.scopes;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.SharingFixtures;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.consultations.PublicConsultation;
import heard.responses.ReceiptCode;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultation for which two organisations collected a response each; the second shares what a test says. */
class TwoOrganisations {
    static final String OUR_WORDS = "We were afraid of the clinic.";
    static final String THEIR_WORDS = "Ms Quellborne told the clinic my zanzibarine secret.";
    static final String NAME = "Quellborne";

    @Autowired
    Fixtures fixtures;

    @Autowired
    SharingFixtures shared;

    @Autowired
    ConsultationFixtures consultations;

    Coalition coalition;
    Organisation ours;
    Organisation theirs;
    /** Of the organisation whose responses are read by others. */
    Member own;
    /** Of another one. */
    Member other;

    PublicConsultation consultation;
    ResponseId ourResponse;
    ResponseId theirResponse;
    ReceiptCode theirReceipt;

    @BeforeEach
    void twoResponses() {
        coalition = fixtures.coalition();
        ours = coalition.organisations().getFirst();
        theirs = coalition.organisations().getLast();
        other = shared.reader(coalition, ours);
        own = shared.reader(coalition, theirs);
        consultation = consultations.open(coalition);
        theirReceipt = ReceiptCode.next();
        ourResponse = shared.says(consultation, ours, ReceiptCode.next(), "yes", OUR_WORDS);
        theirResponse = shared.says(consultation, theirs, theirReceipt, "yes", THEIR_WORDS);
    }

    ConsultationId id() {
        return consultation.details().id();
    }

    void theyShare(Scope scope) {
        shared.share(coalition, theirs, scope);
    }

    void theyNeverAgreed() {
        shared.forget(coalition, theirs);
    }

    <R> R as(Member member, ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(member, work);
    }

    void run(Member member, Runnable work) {
        fixtures.as(member, () -> {
            work.run();
            return true;
        });
    }
}
