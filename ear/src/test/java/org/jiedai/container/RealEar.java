package org.jiedai.container;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with one more module that holds the test. */
public final class RealEar {
    private RealEar() {}

    /** For a test's {@code @Deployment} method: the test class and what else it needs in the server. */
    public static EnterpriseArchive with(Class<?>... classes) {
        return with(List.of(), classes);
    }

    /** The same, with the libraries that these types come from. */
    public static EnterpriseArchive with(List<Class<?>> ofLibraries, Class<?>... classes) {
        WebArchive test = ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(classes)
                .addAsLibraries(ofLibraries.stream().map(RealEar::jarOf).toArray(File[]::new))
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "jiedai.ear")
                .importFrom(new File("target/jiedai.ear"))
                .as(EnterpriseArchive.class);
        // It names our two modules only; without it the server finds the test's as well.
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(Testable.archiveToTest(test));
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
