package heard.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.client.RestClientException;

/** The way to the provider and back, what it may tell us, and no way round it. */
@Configuration(proxyBeanMethods = false)
@WithKeycloak
class KeycloakSecurity {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSecurity.class);
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors ";

    /** The pages of the built-in way lead to the provider, whatever is sent to them. */
    @Bean
    @Order(5)
    SecurityFilterChain noPasswords(HttpSecurity http) throws Exception {
        return http.securityMatcher("/staff/login", "/sign-in/**", "/second-step/**", "/welcome/**", "/forgotten/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint(KeycloakSignIn.PATH))
                        .accessDeniedHandler((_, response, _) -> response.sendRedirect("/staff")))
                .build();
    }

    /** It tells us with a token that it signed which sessions have ended; no browser is part of this. */
    @Bean
    @Order(6)
    SecurityFilterChain toldOverTheBackChannel(
            HttpSecurity http, ClientRegistrationRepository provider, BackChannel ended) throws Exception {
        return http.securityMatcher("/logout/connect/back-channel/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .oidcLogout(logout -> logout.clientRegistrationRepository(provider)
                        .backChannel(channel -> channel.logoutHandler(ended)))
                .build();
    }

    /** It ends sessions in a frame of its own page (OpenID Connect Front-Channel Logout 1.0). */
    @Bean
    @Order(7)
    SecurityFilterChain toldInAFrame(HttpSecurity http, OidcSettings settings) throws Exception {
        var framedBy = URI.create(settings.issuer()).resolve("/").toString().replaceAll("/$", "");
        return http.securityMatcher("/oidc/front-channel")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY + framedBy)))
                .build();
    }

    @Bean
    @Order(8)
    SecurityFilterChain comingAndGoing(
            HttpSecurity http, ClientRegistrationRepository provider, Tokens tokens, Arrival arrival) throws Exception {
        return http.securityMatcher("/oidc/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY + "'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .oauth2Login(login -> login.loginPage(KeycloakSignIn.PATH)
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(arrival.clients())
                        .authorizationEndpoint(there -> there.baseUri("/oidc/authorize"))
                        .redirectionEndpoint(back -> back.baseUri("/oidc/callback/*"))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens.codes()))
                        .userInfoEndpoint(user ->
                                user.oidcUserService(asked -> new DefaultOidcUser(List.of(), asked.getIdToken())))
                        .successHandler(arrival)
                        .failureHandler(KeycloakSecurity::failed))
                .build();
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        LOG.warn("A sign-in failed: {}", problem.getMessage());
        response.sendRedirect(isAway(problem) ? "/oidc/away" : "/oidc/failed");
    }

    private static boolean isAway(AuthenticationException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderAway || cause instanceof RestClientException) return true;
        }
        return problem instanceof OAuth2AuthenticationException known
                && "temporarily_unavailable".equals(known.getError().getErrorCode());
    }

    /** People come back from another site, and a strict cookie would stay behind: the one of their session is lax here. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookieComesBack() {
        return factory -> factory.getSettings().getSession().getCookie().setSameSite(SameSite.LAX);
    }
}
