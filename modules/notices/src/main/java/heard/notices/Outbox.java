package heard.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.shared.Language;
import heard.vault.InstallationKeys;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The e-mails on their way, sealed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {
    /** After so many failures, about five hours after the first, an e-mail is given up. */
    static final int MOST_ATTEMPTS = 12;

    private static final String PURPOSE = "notices";
    private static final int DAYS_OF_GIVEN_UP = 14;

    private final JdbcClient database;
    private final InstallationKeys keys;
    private final JsonMapper json = JsonMapper.builder().build();

    Outbox(JdbcClient database, InstallationKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** An e-mail that is due. */
    record Waiting(UUID id, int attempts, Notice notice) {}

    private record Content(
            String to,
            String language,
            String subject,
            List<String> paragraphs,
            @Nullable String words,
            @Nullable String address) {}

    void add(Notice notice) {
        database.sql("insert into notices.outbox (id, about, sealed, good_until) values (?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        notice.about(),
                        keys.seal(PURPOSE, write(notice)),
                        notice.goodUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] write(Notice notice) {
        var link = notice.link();
        return json.writeValueAsString(new Content(
                        notice.to(),
                        notice.language().tag(),
                        notice.subject(),
                        notice.paragraphs(),
                        link == null ? null : link.words(),
                        link == null ? null : link.address()))
                .getBytes(UTF_8);
    }

    /** The one that is due longest, held until the transaction ends, so that no other node sends it too. */
    Optional<Waiting> next() {
        return database.sql("""
                        select id, attempts, about, sealed, good_until from notices.outbox
                         where sealed is not null and due <= now() and good_until > now()
                         order by due limit 1 for update skip locked""")
                .query((row, _) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        read(
                                row.getObject(3, UUID.class),
                                row.getBytes(4),
                                row.getObject(5, OffsetDateTime.class).toInstant())))
                .optional();
    }

    private Notice read(UUID about, byte[] sealed, Instant goodUntil) {
        var content = json.readValue(new String(keys.open(PURPOSE, sealed), UTF_8), Content.class);
        var link = content.words() == null || content.address() == null
                ? null
                : new Notice.Link(content.words(), content.address());
        return new Notice(
                about,
                content.to(),
                new Language(content.language()),
                content.subject(),
                content.paragraphs(),
                link,
                goodUntil);
    }

    void sent(UUID id) {
        database.sql("delete from notices.outbox where id = ?").param(id).update();
    }

    /** To be tried again, each time twice as late, an hour at most. */
    void failed(UUID id, String why) {
        database.sql("""
                        update notices.outbox
                           set attempts = attempts + 1, failure = ?,
                               due = now() + least(interval '10 seconds' * power(2, attempts), interval '1 hour')
                         where id = ?""").params(why, id).update();
    }

    /** What was to be said is forgotten; that somebody did not get it stays. */
    void giveUp(UUID id, String why) {
        database.sql("update notices.outbox set sealed = null, failure = ? where id = ?")
                .params(why, id)
                .update();
    }

    /** Gives up what nobody needs any more, and forgets what was given up long ago. */
    void sweep() {
        database.sql("update notices.outbox set sealed = null where sealed is not null and good_until <= now()")
                .update();
        database.sql("""
                        delete from notices.outbox
                         where sealed is null and good_until < now() - make_interval(days => ?)""").param(DAYS_OF_GIVEN_UP).update();
    }

    void forget(UUID about) {
        database.sql("delete from notices.outbox where about = ? and sealed is null")
                .param(about)
                .update();
    }

    Set<UUID> givenUp(Collection<UUID> about) {
        return Set.copyOf(
                database.sql("select distinct about from notices.outbox where about = any(?) and sealed is null")
                        .param(about.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** How many wait, and how many were given up. */
    record Counts(int waiting, int givenUp) {}

    Counts counts() {
        return database.sql("select count(sealed), count(*) - count(sealed) from notices.outbox")
                .query((row, _) -> new Counts(row.getInt(1), row.getInt(2)))
                .single();
    }
}
