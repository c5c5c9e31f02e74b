package heard.search;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says how far the index is behind, and how many changes could not be indexed; neither stops Heard from serving. */
@Component("search")
final class IndexHealth extends AbstractHealthIndicator {
    private final WaitingCoalitions waiting;

    IndexHealth(WaitingCoalitions waiting) {
        this.waiting = waiting;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var counts = waiting.counts();
        health.up().withDetail("waiting", counts.waiting()).withDetail("givenUp", counts.dead());
    }
}
