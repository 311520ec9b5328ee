package org.puentesur.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The OpenAPI document as it is served, and whether an answer is what it declares. */
final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final ObjectNode document;
  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(
          VersionFlag.V4,
          builder ->
              builder
                  .metaSchema(OpenApi30.getInstance())
                  .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

  /** One verb at one path. */
  record Operation(String method, String path, JsonNode node) {

    String id() {
      return node.path("operationId").asText();
    }

    /** What it is about. */
    String tag() {
      return node.path("tags").path(0).asText();
    }

    boolean reads() {
      return method.equals("GET");
    }

    /** Every status that it is said to answer. */
    List<Integer> statuses() {
      List<Integer> statuses = new ArrayList<>();
      node.path("responses").fieldNames().forEachRemaining(code -> statuses.add(toInt(code)));
      return statuses;
    }

    private static int toInt(String code) {
      return Integer.parseInt(code);
    }
  }

  Contract(String served) throws JsonProcessingException {
    document = (ObjectNode) JSON.readTree(served);
    // the server's own list of paths, which the specification does not know
    document.remove("endpoints");
  }

  /** What the specification says against the document. */
  List<String> flaws() {
    return new OpenAPIV3Parser().readContents(document.toString(), null, null).getMessages();
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
        operations.add(new Operation(verb.getKey().toUpperCase(), path.getKey(), verb.getValue()));
      }
    }
    return operations;
  }

  /** The example of that name, as it would be sent. */
  String example(String name) {
    return document.at("/components/examples/" + name + "/value").toString();
  }

  /** Fails unless an answer is what an operation declares for its status. */
  void check(Operation operation, HttpResponse<String> answer) throws JsonProcessingException {
    JsonNode declared = resolved(operation.node().at("/responses/" + answer.statusCode()));
    for (Map.Entry<String, JsonNode> header : declared.path("headers").properties()) {
      assertThat(answer.headers().firstValue(header.getKey())).as(header.getKey()).isPresent();
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = declared.path("content");
    if (content.isEmpty()) {
      assertThat(answer.body()).isEmpty();
    } else if (content.has("*/*")) {
      assertThat(answer.body()).isNotEmpty();
    } else {
      assertThat(content.has(type)).as("%s is declared", type).isTrue();
      assertThat(against(content.path(type).path("schema"), JSON.readTree(answer.body())))
          .isEmpty();
    }
  }

  /** Every example of an operation that is not what its schema says. */
  Stream<String> wrongExamples(Operation operation) {
    return operation.node().findParents("examples").stream()
        .flatMap(
            media ->
                media.path("examples").properties().stream()
                    .map(example -> resolved(example.getValue()).path("value"))
                    .flatMap(value -> against(media.path("schema"), value).stream()));
  }

  private List<String> against(JsonNode schema, JsonNode value) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.path("components"));
    JsonSchema check = schemas.getSchema(whole, STRICT);
    return check.validate(value).stream().map(Object::toString).toList();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }
}
