package org.puentesur.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is built, with the tests of the server in it and a database of its own. */
final class PlatformArchive {

  private static final Path BUILT = Path.of("target");

  // those that drive a browser or read class files run outside
  private static final String INSIDE =
      ".*/org/puentesur/(?!journey|bench|architecture)[a-z]+/.*\\.class";

  private PlatformArchive() {}

  static WebArchive build() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(BUILT.resolve("ROOT.war").toFile())
        .as(WebArchive.class)
        .merge(tests(), "/WEB-INF/classes", Filters.include(INSIDE))
        .addAsLibraries(jarOf(Assertions.class))
        .addAsLibraries(settings());
  }

  private static GenericArchive tests() {
    return ShrinkWrap.create(ExplodedImporter.class)
        .importDirectory(BUILT.resolve("test-classes").toFile())
        .as(GenericArchive.class);
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  // a library's settings, because the WAR's own lie where another file of that name would replace
  private static JavaArchive settings() {
    return ShrinkWrap.create(JavaArchive.class, "settings.jar")
        .addAsManifestResource(
            new StringAsset(
                """
                config_ordinal=200
                db.url=%s
                db.user=postgres
                db.password=postgres
                messages.minute=100000
                """
                    .formatted(database())),
            "microprofile-config.properties");
  }

  private static String database() {
    try {
      // closes with this process
      @SuppressWarnings("resource")
      EmbeddedPostgres database = EmbeddedPostgres.builder().start();
      return "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
