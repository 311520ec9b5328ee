package org.puentesur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Small applications to compare with. */
final class Wars {

  private Wars() {}

  /** A WAR of so many classes of the tests; none make an empty one. */
  static Path of(Path file, List<Class<?>> classes) throws IOException {
    try (JarOutputStream war = new JarOutputStream(Files.newOutputStream(file))) {
      for (Class<?> type : classes) {
        String name = type.getName().replace('.', '/') + ".class";
        war.putNextEntry(new JarEntry("WEB-INF/classes/" + name));
        war.write(type.getClassLoader().getResourceAsStream(name).readAllBytes());
      }
      war.putNextEntry(new JarEntry("WEB-INF/beans.xml"));
    }
    return file;
  }
}
