package heard.exchange;

/** How much of a file is read: beyond is refused with the place, so that memory stays bounded whatever is sent. */
final class CsvLimits {
    static final long BYTES = 256L << 20;
    static final int COLUMNS = 500;
    static final int CELL_CHARACTERS = 100_000;
    static final int RECORD_CHARACTERS = 1_000_000;
    static final int HEADING_CHARACTERS = 300;
    static final long ROWS = 1_000_000;

    private CsvLimits() {}
}
