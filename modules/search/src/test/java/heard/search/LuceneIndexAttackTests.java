package heard.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexAttackTests extends IndexAttackTests {
    private static @TempDir Path folder;
    private static AnswerIndex index;

    @BeforeAll
    static void open() {
        index = new IndexFolder(folder).open();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Override
    AnswerIndex index() {
        return index;
    }
}
