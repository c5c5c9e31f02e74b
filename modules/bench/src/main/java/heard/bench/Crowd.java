package heard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients at a time. */
final class Crowd {
    static final int CLIENTS = 16;

    private Crowd() {}

    /** What one client does for one of the things. */
    interface Doing<T> {
        void with(T thing) throws Exception;
    }

    /** Milliseconds until all is done. */
    static <T> double all(List<T> things, Doing<T> doing) throws Exception {
        return all(things, CLIENTS, doing);
    }

    /** Milliseconds until so many at a time have done all. */
    static <T> double all(List<T> things, int atATime, Doing<T> doing) throws Exception {
        try (var clients = Executors.newFixedThreadPool(atATime)) {
            var begun = System.nanoTime();
            var done = new ArrayList<Future<?>>();
            for (var thing : things) {
                done.add(clients.submit(() -> {
                    doing.with(thing);
                    return true;
                }));
            }
            for (var each : done) each.get();
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
