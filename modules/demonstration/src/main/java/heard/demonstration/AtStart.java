package heard.demonstration;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demonstration when Heard starts with {@code heard.demonstration=true} and holds nothing yet. */
@Component
@Order(10)
@ConditionalOnProperty("heard.demonstration")
class AtStart implements ApplicationRunner {
    private final Demonstration demonstration;
    private final Neighbour neighbour;

    AtStart(Demonstration demonstration, Neighbour neighbour) {
        this.demonstration = demonstration;
        this.neighbour = neighbour;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demonstration.makeOnce(what -> System.out.println("Making the demonstration: " + what + " …"));
        neighbour.makeOnce(Content.staff(), Content.neighbour());
    }
}
