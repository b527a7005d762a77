package org.jiedai.config;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The command line behind {@code config/run}: nothing, {@code demo}, {@code dev}, {@code admin <login> <name>} or
 * {@code telephone <login>}.
 */
public final class Launch {
    private final Environment environment;
    private final Path checkout;
    private volatile boolean stopping;
    private volatile boolean failed;

    private Launch(Environment environment, Path checkout) {
        this.environment = environment;
        this.checkout = checkout;
    }

    /** Runs until Ctrl-C, or makes an account; exits with 1 and one line on failure. */
    public static void main(String[] args) {
        Path checkout = Path.of(System.getProperty("jiedai.checkout", ".")).toAbsolutePath();
        // The terminal's encoding is not always what the JVM believes; our lines are UTF-8.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            new Launch(new Environment(System.getenv()), checkout.normalize()).run(args);
        } catch (StartFailure | UncheckedIOException e) {
            System.err.println("Jiedai: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(String... args) {
        if (args.length == 0) {
            serve(new Instance(environment.settings(checkout), Progress.on(System.out)), () -> {});
        } else if (args.length == 1 && "demo".equals(args[0])) {
            serve(new Instance(environment.settings(checkout), Progress.on(System.out)).anew(), () -> {});
        } else if (args.length == 1 && "dev".equals(args[0])) {
            work();
        } else if (args.length == 3 && "admin".equals(args[0])) {
            new AdminCommand(environment.settings(checkout), environment.value("ADMIN_PASSWORD")).run(args[1], args[2]);
        } else if (args.length == 2 && "telephone".equals(args[0])) {
            new TelephoneCommand(environment.settings(checkout)).run(args[1]);
        } else {
            throw new StartFailure("usage: config/run [demo | dev | admin <login> <name> | telephone <login>]");
        }
    }

    private void work() {
        boolean sql = environment.value("SQL").filter(Boolean::parseBoolean).isPresent();
        Settings asked = environment.settings(checkout).forWork(sql);
        LooseEar packed = LooseEar.of(asked.installation().ear(), checkout.resolve("ear/target/loose/jiedai.ear"));
        Settings settings = asked.deploying(packed.home());
        LooseEar deployed = new LooseEar(new ServerFiles(settings.serverHome()).application());
        HotSwap swap = new HotSwap(settings.debugPort());
        Workbench workbench = new Workbench(checkout, deployed, swap, Progress.on(System.out));
        System.out.println("Debug port: " + settings.debugPort() + (sql ? " · SQL: " + settings.sqlLog() : ""));
        serve(new Instance(settings, Progress.on(System.out)), workbench::look);
    }

    private void serve(Instance instance, Runnable meanwhile) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(instance), "stop"));
        try {
            instance.open();
            greet(instance.settings(), instance);
            instance.await(meanwhile);
            throw new StartFailure("The server ended by itself: see " + instance.logFile());
        } catch (StartFailure e) {
            // After Ctrl-C everything ends because it was told to; the hook does the rest.
            if (!stopping) {
                failed = true;
                throw e;
            }
        }
    }

    private void stop(Instance instance) {
        stopping = true;
        if (failed) {
            instance.close();
            return;
        }
        System.out.println("Stopping…");
        instance.close();
        System.out.println("Stopped.");
    }

    private static void greet(Settings settings, Instance instance) {
        System.out.println("Jiedai ready: " + instance.address());
        if (settings.https()) {
            System.out.println("For others: https, port " + settings.httpsPort());
        }
        if (settings.demo()) {
            DemoLogins.lines().forEach(System.out::println);
        }
        System.out.println("Log: " + instance.logFile() + " · stop with Ctrl-C");
    }
}
