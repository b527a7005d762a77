package org.jiedai.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.HdrHistogram.Histogram;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiedai.benchmark.station.StationServlet;
import org.mariadb.jdbc.MariaDbDataSource;

/** The EAR as it was built, with one more web module: the stations. */
final class BenchmarkEar {
    private static final String APPLICATION = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>station.war</web-uri><context-root>/station</context-root></web></module>";

    private BenchmarkEar() {}

    static Path write(Path built, Path target) {
        WebArchive station = ShrinkWrap.create(WebArchive.class, "station.war")
                .addPackage(StationServlet.class.getPackage())
                .addAsLibraries(jarOf(Histogram.class), jarOf(MariaDbDataSource.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "jiedai.ear")
                .importFrom(built.toFile())
                .as(EnterpriseArchive.class);
        String application = text(ear).replace("<library-directory>", MODULE + "<library-directory>");
        ear.delete(APPLICATION);
        ear.add(new StringAsset(application), APPLICATION);
        ear.addAsModule(station);
        ear.as(ZipExporter.class).exportTo(target.toFile(), true);
        return target;
    }

    private static String text(EnterpriseArchive ear) {
        try (var stream = ear.get(APPLICATION).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
