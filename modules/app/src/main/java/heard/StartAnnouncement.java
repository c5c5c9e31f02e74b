package heard;

import heard.accounts.FirstAdministrator;
import heard.accounts.MemberInviting;
import heard.accounts.SignInWay;
import heard.consultations.PublicConsultations;
import heard.demonstration.DemonstrationSignIns;
import heard.demonstration.DemonstrationSignIns.SignIn;
import heard.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where Heard can be seen, once it can be. */
@Component
class StartAnnouncement {
    private final Environment environment;
    private final PublicConsultations consultations;
    private final FirstAdministrator first;
    private final DemonstrationSignIns signIns;
    private final SignInWay way;
    private final MemberInviting inviting;

    StartAnnouncement(
            Environment environment,
            PublicConsultations consultations,
            FirstAdministrator first,
            DemonstrationSignIns signIns,
            SignInWay way,
            MemberInviting inviting) {
        this.environment = environment;
        this.consultations = consultations;
        this.first = first;
        this.signIns = signIns;
        this.way = way;
        this.inviting = inviting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        lines().forEach(System.out::println);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Heard is ready.");
        lines.add("");
        lines.add(address("For everyone", "/"));
        consultations
                .open()
                .forEach(open -> lines.add(
                        address("A consultation", "/c/" + open.details().slug())));
        lines.add(address("With a receipt", "/receipt"));
        lines.add(address("For staff", "/staff"));
        first.link().ifPresent(path -> lines.add(address("Begin here, once", path)));
        lines.addAll(way.keepsPasswords() ? signIns() : elsewhere());
        lines.add("");
        lines.add("Ctrl-C stops it.");
        return lines;
    }

    /** Passwords are kept by somebody else, so there is no link to begin with. */
    private List<String> elsewhere() {
        var lines = new ArrayList<String>();
        way.account().ifPresent(page -> lines.add("  %-16s %s".formatted("Sign-in is at", page)));
        if (inviting.nobodyYet()) {
            lines.add("");
            lines.add(
                    "To begin, sign in as somebody who has the roles administrator and installation-administrator there.");
        }
        return lines;
    }

    private List<String> signIns() {
        var invented = signIns.all();
        if (invented.isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("To try it, sign in with the password " + DemonstrationSignIns.PASSWORD + " as");
        invented.stream()
                .collect(Collectors.groupingBy(SignIn::organisation, LinkedHashMap::new, Collectors.toList()))
                .forEach((organisation, people) -> {
                    lines.add("  " + organisation);
                    people.forEach(each -> lines.add("    %-28s %s".formatted(each.email(), does(each))));
                });
        return lines;
    }

    private static String does(SignIn each) {
        return roles(each.roles()) + (each.installation() ? ", administrator of the installation" : "");
    }

    private static String roles(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace("_", " "))
                .collect(Collectors.joining(", "));
    }

    private String address(String what, String path) {
        return "  %-16s http://localhost:%s%s".formatted(what, environment.getProperty("local.server.port"), path);
    }
}
