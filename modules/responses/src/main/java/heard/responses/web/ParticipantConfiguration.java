package heard.responses.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ParticipantConfiguration implements WebMvcConfigurer {
    private final LanguageMemory memory;
    private final FormGuard guard;
    private final Visits visits;

    ParticipantConfiguration(LanguageMemory memory, FormGuard guard, Visits visits) {
        this.memory = memory;
        this.guard = guard;
        this.visits = visits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(memory).addPathPatterns("/", "/c/**", "/try/**", "/receipt/**", "/error");
        registry.addInterceptor(new PagePermissions("'none'")).addPathPatterns("/c/**");
        registry.addInterceptor(new PagePermissions("'self'")).addPathPatterns("/try/**");
        registry.addInterceptor(guard).addPathPatterns("/c/**", "/try/**", "/receipt/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitArgument(visits));
    }
}
