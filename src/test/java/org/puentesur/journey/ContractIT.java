package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.puentesur.journey.Contract.Operation;
import org.puentesur.translation.ApertiumHere;

/** The document at {@code /openapi} and the API that it describes, each held against the other. */
class ContractIT {

  private static Contract contract;
  private static Samples samples;

  @BeforeAll
  static void read() throws Exception {
    HttpResponse<String> served =
        Call.of("GET", "/openapi", "").with("Accept", "application/json").send();
    contract = new Contract(served.body());
    samples = new Samples(contract, readingToken());
  }

  @Test
  void the_document_keeps_to_its_specification() {
    assertThat(contract.flaws()).isEmpty();
  }

  @Test
  void the_document_tells_of_every_resource_method_and_of_nothing_else() {
    assertThat(
            contract.operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toSet()))
        .isEqualTo(Resources.operations());
  }

  @Test
  void every_operation_has_a_name_a_tag_and_a_summary() {
    assertThat(contract.operations())
        .allSatisfy(
            operation -> {
              assertThat(operation.id()).isNotEmpty();
              assertThat(operation.node().path("tags")).isNotEmpty();
              assertThat(operation.node().path("summary").asText()).isNotEmpty();
            });
  }

  @Test
  void every_example_is_what_its_schema_says() {
    assertThat(contract.operations().stream().flatMap(contract::wrongExamples)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_operation_answers_every_status_as_declared() {
    return contract.operations().stream()
        .flatMap(
            operation ->
                operation.statuses().stream()
                    .map(
                        status ->
                            dynamicTest(
                                operation.id() + " " + status, () -> answers(operation, status))));
  }

  private static void answers(Operation operation, int status) throws Exception {
    if (operation.id().equals("translate")) {
      ApertiumHere.required();
    }
    HttpResponse<String> answer = samples.send(operation, status);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    contract.check(operation, answer);
  }

  private static String readingToken() {
    Matcher told = Pattern.compile("for reading only: (\\S{43})").matcher(Platform.get().output());
    assertThat(told.find()).isTrue();
    return told.group(1);
  }
}
