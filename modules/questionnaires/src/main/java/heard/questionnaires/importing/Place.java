package heard.questionnaires.importing;

/**
 * Where something stands in a file.
 *
 * @param part a sheet, a table or the beginning of a path, as the file calls it
 * @param row as spreadsheets count, from 1; 0 where there are no rows, or for the whole part
 * @param id what tells it from others in its part, for example the number of a question; empty for none
 */
public record Place(String part, int row, String id) {
    /** A row of a sheet. */
    public static Place row(String sheet, int row) {
        return new Place(sheet, row, "");
    }

    /** One of several in a part. */
    public static Place of(String part, String id) {
        return new Place(part, 0, id);
    }

    /** A part as a whole. */
    public static Place whole(String part) {
        return new Place(part, 0, "");
    }
}
