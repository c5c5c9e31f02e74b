package heard.accounts;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may enter the staff application, by the built-in sign-in; and nothing else is open to anybody. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class StaffSecurity {
    private static final String PREVIEW_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** The pages of the staff application have a {@link StaffPagePolicy} of their own. */
    private static final String FORM_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    /** Pages that work without scripts; ours, from a file, only adds passkeys and the sight of a password to them. */
    private static final String SCRIPTED_POLICY = FORM_POLICY + "; script-src 'self'; connect-src 'self'";

    /** Argon2id as OWASP's cheat sheet on password storage advises at least: 19 MiB, 2 passes, 1 lane. */
    private static final PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    /** Tells {@link SecurityTrail} what was refused. */
    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    @Order(15)
    SecurityFilterChain preview(HttpSecurity http, SignIns signIns, SignInWay way, SecurityTrail trail)
            throws Exception {
        return http.securityMatcher("/preview/**", "/attachment/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new CurrentMemberFilter(signIns, way, trail), AuthorizationFilter.class)
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PREVIEW_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain staff(
            HttpSecurity http, VaadinDefaultRequestCache asked, SignIns signIns, SignInWay way, SecurityTrail trail)
            throws Exception {
        asked.setDelegateRequestCache(AskedPage.cache());
        return http.securityMatcher("/staff/**", "/aura/**", "/lumo/**", "/heard/**")
                .addFilterBefore(new CurrentMemberFilter(signIns, way, trail), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(FORM_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/aura/**", "/lumo/**", "/heard/**")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
                    way.guard(http, vaadin);
                })
                .build();
    }

    @Bean
    @Order(16)
    SecurityFilterChain codes(HttpSecurity http, SignIns signIns, SignInWay way, SecurityTrail trail) throws Exception {
        return http.securityMatcher(SecondStep.PATH + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new CurrentMemberFilter(signIns, way, trail), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(SCRIPTED_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
                .build();
    }

    @Bean
    @Order(17)
    SecurityFilterChain signingIn(HttpSecurity http, SignInWay way) throws Exception {
        return http.securityMatcher(SignInPage.PATH + "/**", "/welcome/**", "/forgotten", "/reset/**")
                .authorizeHttpRequests(requests ->
                        requests.anyRequest().access((_, _) -> new AuthorizationDecision(way.keepsPasswords())))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/staff")))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(SCRIPTED_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(FORM_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(FORM_POLICY)))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return new PatientPasswords(ARGON2, Runtime.getRuntime().availableProcessors());
    }
}
