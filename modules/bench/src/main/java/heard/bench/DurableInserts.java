package heard.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;

/** The denominator of row 2: rows of as many bytes as a sealed response, each inserted and committed for itself. */
final class DurableInserts {
    private static final String SIZE = "select coalesce(avg(length(content)), 4000)::bigint from responses.response";
    private final Path data;

    DurableInserts(Path data) {
        this.data = data;
    }

    double milliseconds(int number) throws Exception {
        var connections = new ArrayBlockingQueue<Connection>(Crowd.CLIENTS);
        try (var first = PlainDatabase.connect(data)) {
            PlainDatabase.execute(
                    first, "create table if not exists public.bench (id uuid primary key, content bytea)");
            for (var i = 0; i < Crowd.CLIENTS; i++) connections.add(PlainDatabase.connect(data));
            var content = new byte[(int) PlainDatabase.number(first, SIZE)];
            new Random(1).nextBytes(content);
            return Crowd.all(rows(number), id -> insert(connections, id, content));
        } finally {
            for (var connection : connections) connection.close();
        }
    }

    private static List<UUID> rows(int number) {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < number; i++) ids.add(UUID.randomUUID());
        return ids;
    }

    private static void insert(ArrayBlockingQueue<Connection> connections, UUID id, byte[] content) throws Exception {
        var connection = connections.take();
        try (var insert = connection.prepareStatement("insert into public.bench values (?, ?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, content);
            insert.executeUpdate();
        } finally {
            connections.add(connection);
        }
    }
}
