package heard.questionnaires.media;

import heard.coalitions.CurrentCoalition;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the files of a coalition's questions lie, each once, however many questions and versions show it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Media {
    private static final int DAYS_KEPT = 30;

    private final JdbcClient database;

    Media(JdbcClient database) {
        this.database = database;
    }

    void keep(String name, byte[] content) {
        database.sql("""
                        insert into questionnaires.medium (coalition_id, name, content, kept_on)
                        values (?, ?, ?, current_date)
                        on conflict (coalition_id, name) do update set kept_on = excluded.kept_on""")
                .params(CurrentCoalition.require().value(), name, content)
                .update();
    }

    Optional<byte[]> open(String name) {
        return database.sql("select content from questionnaires.medium where name = ?")
                .param(name)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Deletes what no questionnaire, version or kept question has shown for a while: until then a change can be undone. */
    void sweep() {
        database.sql("""
                        delete from questionnaires.medium where kept_on < current_date - ? and name not in (
                          select jsonb_path_query(content, '$.questions[*].details.media[*].files.*') #>> '{}'
                            from (select content from questionnaires.draft
                                  union all select content from questionnaires.version
                                  union all select content from questionnaires.before_import) as written
                          union all
                          select jsonb_path_query(content, '$.details.media[*].files.*') #>> '{}'
                            from questionnaires.kept_question)""").param(DAYS_KEPT).update();
    }
}
