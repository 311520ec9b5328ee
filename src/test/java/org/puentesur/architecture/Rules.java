package org.puentesur.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rules of the architecture for the features below a root package.
 *
 * @param root the package whose sub-packages are the features
 * @param mayUse which features each feature may use, itself left out
 */
record Rules(String root, Map<String, Set<String>> mayUse) {

  private static final int MOST_COLLABORATORS = 7;

  private static final DescribedPredicate<JavaClass> REPOSITORIES =
      describe(
          "repositories",
          type ->
              type.getFields().stream()
                  .anyMatch(field -> field.getRawType().isAssignableTo(EntityManager.class)));

  ArchRule packagesAreOnTheMap() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            meet(
                "be of a feature on the map",
                (type, events) -> {
                  if (!mayUse.containsKey(feature(type).orElse(""))) {
                    events.add(violated(type, type.getName() + " is of no feature on the map"));
                  }
                }));
  }

  ArchRule arrowsAreOnTheMap() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(meet("use only what the map allows their feature", this::reportArrows));
  }

  private void reportArrows(JavaClass type, ConditionEvents events) {
    String own = feature(type).orElse("");
    Set<String> allowed = mayUse.getOrDefault(own, Set.of());
    type.getDirectDependenciesFromSelf().stream()
        .filter(
            arrow ->
                feature(arrow.getTargetClass())
                    .filter(used -> !used.equals(own) && !allowed.contains(used))
                    .isPresent())
        .forEach(arrow -> events.add(violated(type, arrow.getDescription())));
  }

  ArchRule featuresFormNoCycle() {
    return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule modelsKnowNoContainer() {
    return noClasses()
        .that()
        .resideInAPackage(room("model"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ejb..",
            "jakarta.inject..",
            "jakarta.enterprise..",
            "jakarta.faces..",
            "jakarta.ws..",
            "jakarta.servlet..",
            "jakarta.transaction..",
            room("service"),
            room("api"),
            room("web"));
  }

  ArchRule servicesKnowNoFrontEnd() {
    return noClasses()
        .that()
        .resideInAPackage(room("service"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "jakarta.ws..", room("web"), room("api"));
  }

  ArchRule pagesKnowNoApi() {
    return noClasses()
        .that()
        .resideInAPackage(room("web"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws..", room("api"));
  }

  ArchRule frontEndsUseNoRepository() {
    return noClasses()
        .that()
        .resideInAnyPackage(room("web"), room("api"))
        .should()
        .dependOnClassesThat(REPOSITORIES);
  }

  ArchRule onlyRepositoriesTouchTheEntityManager() {
    return classes()
        .that(
            describe(
                "depend on the EntityManager",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().isAssignableTo(EntityManager.class))))
        .should()
        .beAnnotatedWith(ApplicationScoped.class)
        .andShould()
        .resideOutsideOfPackages(room("model"), room("web"), room("api"))
        .andShould()
        .haveSimpleNameNotEndingWith("Service");
  }

  ArchRule servicesNameTheirCallers() {
    return methods()
        .that()
        .areDeclaredInClassesThat(
            describe(
                "are enterprise beans",
                type ->
                    type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)))
        .and()
        .arePublic()
        .and()
        .areNotStatic()
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class);
  }

  ArchRule resourcesReturnNoEntity() {
    return methods()
        .that(
            describe(
                "answer requests",
                method ->
                    method.getAnnotations().stream()
                        .anyMatch(each -> each.getRawType().isMetaAnnotatedWith(HttpMethod.class))))
        .should(
            meet(
                "return no entity",
                (method, events) -> {
                  if (answers(method).anyMatch(Rules::entity)) {
                    events.add(violated(method, method.getFullName() + " returns an entity"));
                  }
                }));
  }

  // the types of an answer, and of what its records hold
  private static Stream<JavaClass> answers(JavaMethod method) {
    return method.getReturnType().getAllInvolvedRawTypes().stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type),
                    type.isRecord()
                        ? type.getFields().stream()
                            .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        : Stream.empty()));
  }

  private static boolean entity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class);
  }

  ArchRule collaboratorsAreFew() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            meet(
                "have at most " + MOST_COLLABORATORS + " injected collaborators",
                (type, events) -> {
                  long injected = type.getFields().stream().filter(Rules::collaborator).count();
                  if (injected > MOST_COLLABORATORS) {
                    events.add(violated(type, type.getName() + " has " + injected));
                  }
                }));
  }

  private static boolean collaborator(JavaField field) {
    return field.isAnnotatedWith(Inject.class) && !field.isAnnotatedWith(ConfigProperty.class);
  }

  ArchRule timeIsOfJavaTime() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class);
  }

  ArchRule nothingIsPrinted() {
    return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  ArchRule pagesLiveInTheWebRoom() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Page")
        .and()
        .areTopLevelClasses()
        .should()
        .resideInAPackage(room("web"));
  }

  /** Features of the map that reach themselves. */
  Set<String> cyclesOfTheMap() {
    return mayUse.keySet().stream()
        .filter(feature -> reached(mayUse.get(feature)).contains(feature))
        .collect(Collectors.toSet());
  }

  private Set<String> reached(Set<String> features) {
    Set<String> further =
        features.stream()
            .flatMap(
                feature ->
                    Stream.concat(
                        Stream.of(feature), mayUse.getOrDefault(feature, Set.of()).stream()))
            .collect(Collectors.toSet());
    return further.equals(features) ? features : reached(further);
  }

  private String room(String name) {
    return root + ".*." + name + "..";
  }

  private Optional<String> feature(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? Optional.of(name.substring(root.length() + 1).split("\\.")[0])
        : Optional.empty();
  }

  private static <T> ArchCondition<T> meet(
      String description, BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.accept(item, events);
      }
    };
  }
}
