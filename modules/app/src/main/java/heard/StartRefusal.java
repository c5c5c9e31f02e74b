package heard;

import heard.shared.CannotStart;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why Heard does not start, instead of the framework's page of causes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusal implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable problem) {
        if (Starting.isStopping()) return true;
        var sentence = sentence(problem);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static String portTaken(int port) {
        return "Port " + port
                + " is taken by another program, or not allowed to this user: stop that program, or choose"
                + " another port with --port PORT.";
    }

    private static Optional<String> sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) return Optional.ofNullable(known.getMessage());
            if (cause instanceof PortInUseException port) return Optional.of(portTaken(port.getPort()));
        }
        return Optional.empty();
    }
}
