package heard;

import heard.shared.CannotStart;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import sun.misc.Signal;

/** Starts the application, or says in one sentence why it cannot; stops it in good order on Ctrl-C. */
final class Starting {
    private Starting() {}

    static void start(SpringApplication application, String[] arguments) {
        try {
            application.setRegisterShutdownHook(false);
            var context = application.run(arguments);
            stopOn("INT", context);
            stopOn("TERM", context);
        } catch (RuntimeException problem) {
            var sentence = sentence(problem);
            if (sentence.isEmpty()) throw problem;
            System.err.println(sentence.get());
            System.exit(1);
        }
    }

    /** Closes the application first and the process after it: shutdown hooks would stop its database under it. */
    private static void stopOn(String signal, ConfigurableApplicationContext context) {
        Signal.handle(new Signal(signal), _ -> {
            context.close();
            System.exit(0);
        });
    }

    private static Optional<String> sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) return Optional.ofNullable(known.getMessage());
            if (cause instanceof PortInUseException port) return Optional.of(portTaken(port.getPort()));
        }
        return Optional.ofNullable(
                        NestedExceptionUtils.getMostSpecificCause(problem).getMessage())
                .filter(message -> message.contains("Address already in use"))
                .map(_ -> portTaken(0));
    }

    private static String portTaken(int port) {
        return "Port " + (port > 0 ? port + " " : "") + "is taken by another program: stop that one, or choose another"
                + " with --port PORT.";
    }
}
