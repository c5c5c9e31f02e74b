package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import heard.HeardTest;
import heard.accounts.MemberInviting;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every member of one coalition, and nobody, opens every page with everything of the other. */
@HeardTest
class PageAttackTests {
    @Autowired
    ApplicationContext application;

    @Autowired
    Worlds worlds;

    @Autowired
    Belongings belongings;

    @Autowired
    MemberInviting inviting;

    @Autowired
    MockMvcTester browser;

    /** What may stand for a variable of an address, from what is called so in the coalition that is attacked. */
    private List<String> foreign(String variable) {
        var world = worlds.attacked();
        return switch (variable) {
            case "slug" -> List.of(world.hidden(), world.slug());
            case "number", "step", "page" -> List.of("1", "2");
            case "question" -> List.of("1", "2");
            case "token", "code" -> List.of("no-such-token");
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
            default ->
                foreign(variable).stream()
                        .map(_ -> UUID.randomUUID().toString())
                        .toList();
        };
    }

    @Test
    void noPageGivesAwayOrChangesAnythingOfAnotherCoalition() {
        var world = worlds.attacked();
        var before = belongings.rows(world);
        var leaks = new Leaks("pages", List.of(world.secret()), belongings.ids(world));
        var sessions = sessions();
        var pages = Pages.all(application);
        assertThat(pages).hasSizeGreaterThan(20);
        for (var page : pages) {
            var foreign = page.addresses(this::foreign);
            var missing = page.addresses(this::missing);
            for (var who : sessions.keySet()) {
                for (var at = 0; at < foreign.size(); at++) {
                    var where = page + " as " + who;
                    var came = open(page, foreign.get(at), sessions.get(who));
                    if (page.pattern().startsWith("/preview") && came.contains(world.open())) {
                        leaks.add(where, world.open(), came);
                    }
                    var other = open(page, missing.get(at), sessions.get(who));
                    leaks.compare(where, "", plain(came, foreign.get(at)), plain(other, missing.get(at)));
                }
            }
        }
        Belongings.differences(before, belongings.rows(world))
                .forEach(change -> leaks.add("a page", "a change", change));
        assertThat(leaks.end()).isEmpty();
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
        return page.pattern().startsWith("/c/") || page.pattern().startsWith("/receipt");
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
        var session = browser.post()
                .uri("/staff/login")
                .with(csrf())
                .param("username", email)
                .param("password", Worlds.PASSWORD)
                .exchange()
                .getMvcResult()
                .getRequest()
                .getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session, email);
    }
}
