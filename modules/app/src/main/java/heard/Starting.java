package heard;

import heard.shared.CannotStart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/** Starts the application, or ends with a status other than 0; stops it in good order on Ctrl-C. */
final class Starting {
    private Starting() {}

    static void start(SpringApplication application, String[] arguments) {
        try {
            application.setRegisterShutdownHook(false);
            application.addInitializers(Starting::prepare);
            var context = application.run(arguments);
            stopOn("INT", context);
            stopOn("TERM", context);
        } catch (RuntimeException reported) {
            System.exit(1);
        }
    }

    private static void prepare(ConfigurableApplicationContext context) {
        checkPort(context.getEnvironment().getProperty("server.port", Integer.class, 8080));
        context.getBeanFactory().addBeanPostProcessor(new StartProgress());
    }

    /** Before the database is started for nothing; a program that takes the port meanwhile is noticed later. */
    private static void checkPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException problem) {
            throw new CannotStart(StartRefusal.portTaken(port), problem);
        }
    }

    /** Closes the application first and the process after it: shutdown hooks would stop its database under it. */
    private static void stopOn(String signal, ConfigurableApplicationContext context) {
        Signal.handle(new Signal(signal), _ -> {
            System.out.println("Stopping …");
            context.close();
            System.exit(0);
        });
    }
}
