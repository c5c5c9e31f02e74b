package heard.coalitions;

/**
 * What one organisation agrees to.
 *
 * @param scope what the others see of the responses that it collected
 * @param leaving what becomes of those when it leaves
 */
public record Term(Organisation organisation, Scope scope, Leaving leaving) {}
