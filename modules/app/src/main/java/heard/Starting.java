package heard;

import heard.demonstration.ImportFile;
import heard.shared.CannotStart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/** Starts the application, or ends with a status other than 0; stops it in good order on Ctrl-C. */
final class Starting {
    private static volatile boolean stopping;

    private Starting() {}

    static void start(SpringApplication application, String[] arguments) {
        stopOn("INT", () -> {});
        stopOn("TERM", () -> {});
        try {
            application.setRegisterShutdownHook(false);
            application.addInitializers(Starting::prepare);
            var context = application.run(arguments);
            stopOn("INT", context::close);
            stopOn("TERM", context::close);
        } catch (RuntimeException reported) {
            System.exit(1);
        }
    }

    private static void prepare(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        checkPort(settings.getProperty("server.port", Integer.class, 8080));
        var imported = settings.getProperty("heard.import", "");
        if (!imported.isBlank()) ImportFile.demand(Path.of(imported));
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
    private static void stopOn(String signal, Runnable close) {
        Signal.handle(new Signal(signal), _ -> {
            stopping = true;
            System.out.println("Stopping …");
            close.run();
            System.exit(0);
        });
    }

    /** Whether somebody asked for the end: what breaks off then is no problem to be told. */
    static boolean isStopping() {
        return stopping;
    }
}
