package heard.questionnaires;

/**
 * A questionnaire that is being written.
 *
 * @param revision counts its savings: a saving names the one it was made on; 0 when nothing was ever saved
 */
public record DraftQuestionnaire(Questionnaire questionnaire, long revision) {}
