/** Surveys of LimeSurvey ({@code .lss}). */
@NullMarked
package heard.questionnaires.limesurvey;

import org.jspecify.annotations.NullMarked;
