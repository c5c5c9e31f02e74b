package heard.evidence;

import java.util.List;

/** Something still stands between a draft and its sealing. */
public final class NotReadyToSeal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Obstacle> obstacles;

    NotReadyToSeal(List<Obstacle> obstacles) {
        super("not ready: " + obstacles);
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
