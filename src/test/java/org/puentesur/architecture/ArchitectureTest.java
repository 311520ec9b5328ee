package org.puentesur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

@AnalyzeClasses(packages = "org.puentesur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      SlicesRuleDefinition.slices().matching("org.puentesur.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MODELS_KNOW_NO_CONTAINER =
      noClasses()
          .that()
          .resideInAPackage("org.puentesur.*.model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ejb..",
              "jakarta.inject..",
              "jakarta.faces..",
              "jakarta.ws..",
              "jakarta.enterprise..",
              "org.puentesur.*.service..",
              "org.puentesur.*.web..");

  @ArchTest
  static final ArchRule SERVICES_KNOW_NO_FRONT_END =
      noClasses()
          .that()
          .resideInAPackage("org.puentesur.*.service")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.puentesur.*.web..", "org.puentesur.*.api..");

  @ArchTest
  static final ArchRule FRONT_ENDS_TOUCH_NO_ENTITY_MANAGER =
      noClasses()
          .that()
          .resideInAnyPackage("org.puentesur.*.web", "org.puentesur.*.api")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule SERVICES_NAME_THEIR_CALLERS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule BACKING_BEANS_ARE_NAMED_AFTER_PAGES =
      classes()
          .that()
          .haveSimpleNameEndingWith("Page")
          .and()
          .areTopLevelClasses()
          .should()
          .resideInAPackage("org.puentesur.*.web");
}
