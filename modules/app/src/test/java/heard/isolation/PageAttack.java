package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.SignedIn;
import heard.accounts.MemberInviting;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;

/** Opens pages as everybody of one coalition, and as nobody, with everything of the other. */
@Component
@Lazy
record PageAttack(Worlds worlds, Belongings belongings, MemberInviting inviting, MockMvcTester browser) {
    /** Opens them all, each with all that its variables may be. */
    Leaks with(String name, List<Pages> pages) {
        var world = worlds.attacked();
        var before = belongings.rows(world);
        var leaks = new Leaks(name, List.of(world.secret()), belongings.ids(world));
        var sessions = sessions();
        for (var page : pages) {
            var foreign = page.addresses(this::foreign);
            var missing = page.addresses(this::missing);
            for (var who : sessions.keySet()) {
                for (var at = 0; at < foreign.size(); at++) {
                    attack(page, who, sessions.get(who), foreign.get(at), missing.get(at), leaks);
                }
            }
        }
        Belongings.differences(before, belongings.rows(world))
                .forEach(change -> leaks.add("a page", "a change", change));
        return leaks;
    }

    private void attack(
            Pages page, String who, @Nullable MockHttpSession session, String foreign, String missing, Leaks leaks) {
        var where = page + " as " + who;
        var came = open(page, foreign, session);
        var open = worlds.attacked().open();
        if (page.pattern().startsWith("/preview") && came.contains(open)) leaks.add(where, open, came);
        leaks.compare(where, "", plain(came, foreign), plain(open(page, missing, session), missing));
    }

    /** What may stand for a variable of an address, from what is called so in the coalition that is attacked. */
    private List<String> foreign(String variable) {
        var world = worlds.attacked();
        return switch (variable) {
            case "slug" -> List.of(world.hidden(), world.slug());
            case "number", "step", "page" -> List.of("1", "2");
            case "question" -> List.of("1", "2");
            case "token", "code" -> List.of("no-such-token");
            case "medium" -> media(world);
            default -> {
                var ids = belongings.called(world, variable);
                assertThat(ids)
                        .as("the attack has nothing for {%s}: say in PageAttackTests what it may be", variable)
                        .isNotEmpty();
                yield ids.stream().limit(4).map(UUID::toString).toList();
            }
        };
    }

    private List<String> missing(String variable) {
        return switch (variable) {
            case "number", "step", "page", "question", "token", "code" -> foreign(variable);
            case "slug" -> List.of("no-such-consultation", worlds.attacked().slug());
            case "medium" -> List.of("0".repeat(32) + "-120x20.png");
            default ->
                foreign(variable).stream()
                        .map(_ -> UUID.randomUUID().toString())
                        .toList();
        };
    }

    /** Names of images and recordings that the coalition has. */
    private List<String> media(World world) {
        var rows = belongings.rows(world).getOrDefault("questionnaires.medium", List.of());
        var names = Pattern.compile("[0-9a-f]{32}-[0-9]+x[0-9]+\\.png");
        return rows.stream()
                .flatMap(row -> names.matcher(row).results().map(MatchResult::group))
                .limit(1)
                .toList();
    }

    private static String plain(String came, String address) {
        return came.replace(address, "ADDRESS")
                .replaceAll("/c/[a-z-]+", "/c/SLUG")
                .replaceAll("\"challenge\":\"[^\"]+\"", "CHALLENGE");
    }

    private String open(Pages page, String address, @Nullable MockHttpSession session) {
        var request = browser.method(HttpMethod.valueOf(page.method().name())).uri(address);
        if (page.method() != RequestMethod.GET && !isForParticipants(page)) request = request.with(csrf());
        if (session != null) request = request.session(session);
        var response = request.exchange().getResponse();
        return response.getStatus() + "\n" + Objects.requireNonNullElse(response.getRedirectedUrl(), "") + "\n"
                + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Their forms have a guard of their own, and nothing passes it here. */
    private static boolean isForParticipants(Pages page) {
        return Stream.of("/c/", "/try/", "/receipt").anyMatch(page.pattern()::startsWith);
    }

    private Map<String, @Nullable MockHttpSession> sessions() {
        var sessions = new LinkedHashMap<String, @Nullable MockHttpSession>();
        var world = worlds.attacker();
        sessions.put("nobody", null);
        sessions.put("everybody", signIn(world.email()));
        world.members().forEach((role, member) -> {
            inviting.choose(member.account(), Worlds.PASSWORD);
            sessions.put(role.name(), signIn(world.email(role)));
        });
        return sessions;
    }

    private MockHttpSession signIn(String email) {
        return SignedIn.with(browser, email, Worlds.PASSWORD);
    }
}
