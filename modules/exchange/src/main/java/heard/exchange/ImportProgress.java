package heard.exchange;

/** Hears how far an import is, and may stop it. */
@FunctionalInterface
public interface ImportProgress {
    ImportProgress NOBODY = _ -> true;

    /**
     * Called now and then.
     *
     * @param rows read so far
     * @return whether to go on; otherwise {@link ImportCancelled} is thrown and nothing is stored
     */
    boolean at(long rows);
}
