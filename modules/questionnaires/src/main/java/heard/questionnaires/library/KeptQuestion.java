package heard.questionnaires.library;

import heard.questionnaires.Question;
import java.util.UUID;

/** A question that a coalition keeps for its other consultations. */
public record KeptQuestion(UUID id, Question question) {}
