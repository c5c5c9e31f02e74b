package heard.questionnaires;

/**
 * Why a condition cannot be used.
 *
 * @param at characters before the place, from the start of the expression
 * @param message in English, by the CEL compiler, without its list of alternatives
 */
record ConditionProblem(int at, String message) {}
