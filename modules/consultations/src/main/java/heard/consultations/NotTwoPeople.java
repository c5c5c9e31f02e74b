package heard.consultations;

/** Nobody asked, or whoever asked cannot agree with themselves. */
public class NotTwoPeople extends RuntimeException {
    NotTwoPeople() {
        super("two people must agree");
    }
}
