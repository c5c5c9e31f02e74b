package heard.questionnaires.ui;

import heard.questionnaires.Questionnaire;

/**
 * Something that questions can be taken from.
 *
 * @param title as it stands in the list
 * @param about a sentence on it; empty for none
 */
record LibrarySource(String title, String about, Questionnaire questionnaire) {}
