package heard.shared;

/** What a member of an organisation does in its coalitions. Security authorities are {@code ROLE_} and the name. */
public enum Role {
    ORGANISER,
    FACILITATOR,
    SAFEGUARDING_LEAD,
    ANALYST,
    POLICY_LEAD,
    /** Reaches people who agreed to be contacted again, and sees no answers. */
    RECONTACT,
    SIGNATORY,
    ADMINISTRATOR
}
