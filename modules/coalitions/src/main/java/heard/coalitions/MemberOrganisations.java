package heard.coalitions;

import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations belong to the current coalition, and which are asked to. */
@Component
class MemberOrganisations {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    MemberOrganisations(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    Set<OrganisationId> all() {
        return database
                .sql("select organisation_id from coalitions.member_organisation where coalition_id = ?")
                .param(here())
                .query(UUID.class)
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the coalition that of these terms; who is in it stays, until they leave by themselves. */
    void follow(AgreementTerms terms) {
        var before = all();
        for (var term : terms.terms()) {
            var organisation = term.organisation().id();
            if (!before.contains(organisation)) join(organisation, false);
        }
        database.sql("update coalitions.member_organisation set lead = (organisation_id = ?) where coalition_id = ?")
                .params(terms.lead().value(), here())
                .update();
        takeOffersBack();
    }

    void join(OrganisationId organisation, boolean lead) {
        database.sql(
                        "insert into coalitions.member_organisation (coalition_id, organisation_id, lead) values (?, ?, ?)")
                .params(here(), organisation.value(), lead)
                .update();
        events.publishEvent(new OrganisationJoined(CurrentCoalition.require(), organisation));
    }

    void leave(OrganisationId organisation, CoalitionId own) {
        database.sql("delete from coalitions.member_organisation where coalition_id = ? and organisation_id = ?")
                .params(here(), organisation.value())
                .update();
        events.publishEvent(new OrganisationLeft(CurrentCoalition.require(), organisation, own));
    }

    /** Asks those that the terms name and that are not in the coalition yet, and nobody else. */
    void offer(AgreementTerms terms) {
        takeOffersBack();
        var inside = all();
        terms.terms().stream()
                .map(term -> term.organisation().id())
                .filter(organisation -> !inside.contains(organisation))
                .forEach(organisation -> database.sql(
                                "insert into coalitions.offer (coalition_id, organisation_id) values (?, ?)")
                        .params(here(), organisation.value())
                        .update());
    }

    void takeOffersBack() {
        database.sql("delete from coalitions.offer where coalition_id = ?")
                .param(here())
                .update();
    }

    private static UUID here() {
        return CurrentCoalition.require().value();
    }
}
