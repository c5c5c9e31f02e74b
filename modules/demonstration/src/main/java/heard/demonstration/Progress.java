package heard.demonstration;

/** Hears what is being made. */
@FunctionalInterface
interface Progress {
    void at(String what);
}
