/** Surveys of SurveyJS (JSON). */
@NullMarked
package heard.questionnaires.surveyjs;

import org.jspecify.annotations.NullMarked;
