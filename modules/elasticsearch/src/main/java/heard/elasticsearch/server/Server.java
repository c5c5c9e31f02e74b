package heard.elasticsearch.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.cluster.ClusterName;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** The main class of the server's process: one node, without the sandbox that the full distribution has. */
public final class Server {
    private Server() {}

    /** Runs until the process is told to end; home and configuration are in the properties {@code es.path.*}. */
    public static void main(String[] arguments) throws Exception {
        LogConfigurator.registerErrorListener();
        LogConfigurator.configureESLogging();
        var home = Path.of(System.getProperty("es.path.home"));
        var environment = InternalSettingsPreparer.prepareEnvironment(
                Settings.builder().put("path.home", home.toString()).build(),
                Map.of(),
                Path.of(System.getProperty("es.path.conf")),
                () -> "heard-tests");
        log(environment);
        var node = new Node(
                environment,
                PluginsLoader.createPluginsLoader(
                        PluginsLoader.loadModulesBundles(home.resolve("modules"), false),
                        PluginsLoader.loadPluginsBundles(home.resolve("plugins"), false),
                        Map.of()));
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node, ended)));
        node.start();
        ended.await();
    }

    private static void log(Environment environment) throws Exception {
        LogConfigurator.setClusterName(
                ClusterName.CLUSTER_NAME_SETTING.get(environment.settings()).value());
        LogConfigurator.setNodeName(Node.NODE_NAME_SETTING.get(environment.settings()));
        LogConfigurator.configure(environment, false);
    }

    private static void end(Node node, CountDownLatch ended) {
        try {
            node.prepareForClose();
            node.close();
        } catch (java.io.IOException problem) {
            problem.printStackTrace();
        } finally {
            ended.countDown();
        }
    }
}
