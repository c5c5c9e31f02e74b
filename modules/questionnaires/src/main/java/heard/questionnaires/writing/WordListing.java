package heard.questionnaires.writing;

import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current coalition's list of frightening and official words: the standard one, and what it changed. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("A list of words is no testimony.")
public class WordListing {
    public static final int LONGEST_WORD = 80;
    public static final int LONGEST_ADVICE = 200;

    private final JdbcClient database;

    WordListing(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public WordList current() {
        var words = new TreeMap<>(WordList.STANDARD.words());
        database.sql("select word, instead from questionnaires.listed_word").query(row -> {
            var instead = row.getString(2);
            if (instead == null) words.remove(row.getString(1));
            else words.put(row.getString(1), instead);
        });
        return new WordList(words);
    }

    /**
     * Puts a word or phrase on the list.
     *
     * @param instead what may be said instead; empty for none
     */
    public void list(String word, String instead) {
        write(word, instead.strip());
    }

    /** Takes a word off the list; one that is not there is no error. */
    public void unlist(String word) {
        write(word, null);
    }

    /** Goes back to the standard list. */
    public void restore() {
        database.sql("delete from questionnaires.listed_word").update();
    }

    private void write(String word, @Nullable String instead) {
        database.sql("""
                        insert into questionnaires.listed_word (coalition_id, word, instead)
                        values (:coalition, :word, :instead)
                        on conflict (coalition_id, word) do update set instead = excluded.instead""")
                .param("coalition", CurrentCoalition.require().value())
                .param("word", word.strip().toLowerCase(Locale.ENGLISH))
                .param("instead", instead)
                .update();
    }
}
