package heard.demonstration;

import heard.accounts.InstallationAdministrators;
import heard.accounts.MemberInviting;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Forms the invented coalition and gives its people accounts; one of them looks after the installation too. */
@Component
class CoalitionStep {
    private final CoalitionForming forming;
    private final MemberInviting inviting;
    private final InstallationAdministrators installation;

    CoalitionStep(CoalitionForming forming, MemberInviting inviting, InstallationAdministrators installation) {
        this.forming = forming;
        this.inviting = inviting;
        this.installation = installation;
    }

    Cast make(CoalitionId id, CoalitionContent content) {
        var coalition = forming.form(id, content.coalition(), content.leadFirst());
        var organisations = organisations(coalition, content.organisations());
        var members = content.people().stream()
                .map(person -> member(id, person, Objects.requireNonNull(organisations.get(person.organisation()))))
                .toList();
        installation.appoint(members.get(content.people().indexOf(content.looksAfterTheInstallation()))
                .account());
        return new Cast(members, organisations);
    }

    private static Map<String, OrganisationId> organisations(Coalition coalition, Map<String, String> names) {
        var ids = new HashMap<String, OrganisationId>();
        for (Organisation each : coalition.organisations()) {
            names.forEach((key, name) -> {
                if (name.equals(each.name())) ids.put(key, each.id());
            });
        }
        return ids;
    }

    private Member member(CoalitionId coalition, CoalitionContent.Person person, OrganisationId organisation) {
        var account = inviting.invite(person.email(), person.name(), coalition, organisation, person.roles());
        inviting.choose(account, DemonstrationSignIns.PASSWORD);
        return new Member(account, person.name(), organisation, coalition, person.roles());
    }
}
