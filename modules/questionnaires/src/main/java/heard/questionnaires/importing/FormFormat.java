package heard.questionnaires.importing;

/** The formats in which forms come. */
public enum FormFormat {
    XLSFORM,
    XFORM,
    LIMESURVEY,
    LIMESURVEY_ARCHIVE,
    SURVEYJS,
    /** Heard's own JSON. */
    HEARD,
    /** A table of questions. */
    TABLE
}
