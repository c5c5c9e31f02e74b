package heard.questionnaires.importing;

/** Files of office programs that are no spreadsheets of Excel: what they are is told, and how the questions in them come over. */
final class OfficeDocuments {
    private static final String WORD = "word/document.xml";
    private static final String OPEN = "META-INF/manifest.xml";

    private OfficeDocuments() {}

    /** Throws {@link FormNotReadable} at a document of Word, and at a text or spreadsheet of LibreOffice. */
    static void refuse(byte[] archived) {
        try (var archive = ArchiveEntries.of(archived)) {
            if (archive == null) return;
            if (archive.has(WORD)) throw new FormNotReadable("word");
            if (archive.has(OPEN)) throw new FormNotReadable("open.document");
        }
    }
}
