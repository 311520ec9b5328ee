package org.puentesur.journey;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.puentesur.platform.api.Api;

/** What the resources' own annotations say that the API does. */
final class Resources {

  private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([\\w|]+)}");

  private Resources() {}

  /** Every verb and path, as {@code GET /api/v1/countries/{code}}. */
  static Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.puentesur")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .forEach(type -> add(type, operations));
    return operations;
  }

  private static void add(Class<?> type, Set<String> operations) {
    for (Method method : type.getDeclaredMethods()) {
      verbs(method)
          .forEach(
              verb ->
                  paths(type.getAnnotation(Path.class), method.getAnnotation(Path.class))
                      .forEach(path -> operations.add(verb + " " + path)));
    }
  }

  private static Stream<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value);
  }

  private static Stream<String> paths(Path type, Path method) {
    String path =
        Api.class.getAnnotation(ApplicationPath.class).value()
            + "/"
            + type.value()
            + (method == null ? "" : "/" + method.value());
    Matcher choice = CHOICE.matcher(path);
    return choice.find()
        ? Arrays.stream(choice.group(1).split("\\|")).map(choice::replaceFirst)
        : Stream.of(path);
  }
}
