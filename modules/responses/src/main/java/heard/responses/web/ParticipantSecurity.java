package heard.responses.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Pages without sign-in: no session, no script, nothing from elsewhere. Forms are guarded by {@link FormGuard}. */
@Configuration(proxyBeanMethods = false)
class ParticipantSecurity {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors ";
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    @Order(10)
    SecurityFilterChain participants(HttpSecurity http) throws Exception {
        return pages(
                        http.securityMatcher(
                                "/",
                                "/c/**",
                                "/receipt",
                                "/receipt/**",
                                "/leave",
                                "/heard/**",
                                "/error",
                                "/favicon.ico"),
                        "'none'")
                .build();
    }

    /** The same pages in a trial, which staff see in a frame beside what they write. */
    @Bean
    @Order(11)
    SecurityFilterChain trialPages(HttpSecurity http) throws Exception {
        return pages(http.securityMatcher("/try/**"), "'self'")
                .headers(headers -> headers.frameOptions(options -> options.sameOrigin()))
                .build();
    }

    private static HttpSecurity pages(HttpSecurity http, String framedBy) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers, framedBy));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String framedBy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY + framedBy))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
