package org.puentesur.plan.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puentesur.plan.model.CellEdit;
import org.puentesur.plan.model.EditOutcome;
import org.puentesur.plan.model.PlanColumn;
import org.puentesur.plan.model.PlanSection;
import org.puentesur.plan.service.DraftChange;
import org.puentesur.plan.service.PlanDraftService;
import org.puentesur.plan.service.PlanDraftService.Edited;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.problem.RuleBroken;
import org.puentesur.platform.text.JsonShape;
import org.puentesur.platform.web.MessagesBean;

/** Keeps what somebody does in the tables of a draft; tells of every cell what became of it. */
@WebServlet("/plan-edits/*")
public class PlanEditsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 2 << 20;
  private static final int DEEPEST = 3;

  @Inject transient PlanDraftService drafts;
  @Inject transient PlanCells cells;
  @Inject transient MessagesBean messages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String code = request.getParameter("code");
      Edited edited = drafts.edit(code, changes(request));
      cells.ofCooperation(code);
      answer(response, edited);
    } catch (RuleBroken broken) {
      String reason = messages.reason(broken.violations().get(0));
      write(response, 422, Json.createObjectBuilder().add("message", reason));
    } catch (NotFound | EJBAccessException gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (JsonException | ClassCastException | IllegalArgumentException malformed) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static List<DraftChange> changes(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST);
    JsonShape shape = JsonShape.of(body);
    if (shape.depth() > DEEPEST || shape.zero()) {
      throw new IllegalArgumentException("no changes of a draft");
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      JsonArray changes = reader.readArray();
      return changes.stream().map(JsonValue::asJsonObject).map(PlanEditsServlet::change).toList();
    }
  }

  private static DraftChange change(JsonObject change) {
    UUID line = UUID.fromString(change.getString("line", ""));
    return switch (change.getString("op", "")) {
      case "add" -> new DraftChange.Add(line, PlanSection.valueOf(change.getString("section", "")));
      case "remove" ->
          new DraftChange.Remove(
              line, seen(change.getOrDefault("seen", JsonValue.NULL).asJsonObject()));
      case "explain" -> new DraftChange.Explain(line, change.getString("reason", ""));
      case "set" ->
          new DraftChange.Set(
              new CellEdit(
                  line,
                  PlanColumn.valueOf(change.getString("column", "")),
                  change.getString("before", ""),
                  change.getString("after", "")));
      default -> throw new IllegalArgumentException("no such change");
    };
  }

  private static Map<PlanColumn, String> seen(JsonObject cells) {
    Map<PlanColumn, String> seen = new EnumMap<>(PlanColumn.class);
    cells.keySet().forEach(name -> seen.put(PlanColumn.valueOf(name), cells.getString(name)));
    return seen;
  }

  private void answer(HttpServletResponse response, Edited edited) throws IOException {
    JsonArrayBuilder all = Json.createArrayBuilder();
    edited.outcomes().forEach(outcome -> all.add(outcome(outcome)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("outcomes", all)
            .add("before", edited.before())
            .add("revision", edited.after());
    write(response, HttpServletResponse.SC_OK, json);
  }

  private JsonObjectBuilder outcome(EditOutcome outcome) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("line", outcome.line().toString())
            .add("result", outcome.result().name())
            .add("value", outcome.value() == null ? "" : outcome.value());
    if (outcome.column() != null) {
      json.add("column", outcome.column().name());
      if (outcome.key() == null) {
        json.add("shown", cells.show(outcome.column(), outcome.value()));
      }
    }
    if (outcome.by() != null) {
      json.add("by", outcome.by());
    }
    if (outcome.key() != null) {
      json.add("message", messages.t("rule." + outcome.key()));
    }
    return json;
  }

  private static void write(HttpServletResponse response, int status, JsonObjectBuilder json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json.build().toString());
  }
}
