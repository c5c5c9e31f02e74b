package heard.consultations;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Looks at the retention dates now and then. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RetentionConfiguration {}
