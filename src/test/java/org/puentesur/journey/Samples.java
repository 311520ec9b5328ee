package org.puentesur.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.puentesur.journey.Contract.Operation;

/** For every operation of the API a request on the demo's data that leads to a status. */
final class Samples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/api/v1";
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
  private static final String JSON_TYPE = "application/json";
  private static final String DOCUMENT = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF";

  private final Contract contract;
  private final String writes = Platform.get().apiToken();
  private final String reads;
  private final MeetingSamples meetings;
  private final PlanSamples plans;
  private final FollowUpSamples followUps;
  private final MissionSamples missions;
  private final LedgerSamples ledgers;

  Samples(Contract contract, String readingToken) {
    this.contract = contract;
    this.reads = readingToken;
    this.meetings = new MeetingSamples(contract, writes, this::institution);
    this.plans = new PlanSamples(contract, writes, this::institution);
    this.ledgers = new LedgerSamples(contract, writes, this::institution);
    this.missions =
        new MissionSamples(
            contract, Platform.get().bindingToken(), this::institution, this::cooperation);
    this.followUps = new FollowUpSamples(contract, writes, this::institution, meetings);
  }

  HttpResponse<String> send(Operation operation, int status)
      throws IOException, InterruptedException {
    Call call = leadingTo(operation, status);
    if (operation.id().equals("sendMessage") && status == 429) {
      return Allowances.usedUp(call);
    }
    return status == 411 ? call.sendChunked() : call.send();
  }

  private Call leadingTo(Operation operation, int status) throws IOException, InterruptedException {
    Call good = good(operation);
    return switch (status) {
      case 200, 201 -> good;
      case 304 -> good.with("If-None-Match", etag(good.send()));
      case 400 -> operation.reads() ? good.at(bare(good) + "?q=%00") : malformed(good);
      case 401 -> good.token("nobody's");
      case 403 -> good.token(reads);
      case 404 -> good.at(operation.path().replaceAll("\\{\\w+}", NOBODY));
      case 411 -> good.sending("multipart/form-data; boundary=x", "--x--");
      case 412 -> good.with("If-Match", "\"999999\"");
      case 413 -> large(operation, good);
      case 415 -> good.with("Content-Type", "text/plain");
      case 422 -> refused(operation, good);
      case 429 -> operation.id().equals("sendMessage") ? another(good) : tooMany(good);
      case 428 -> good.without("If-Match");
      default -> throw new IllegalArgumentException("no request leads to " + status);
    };
  }

  private static String bare(Call call) {
    return call.path().replaceFirst("\\?.*", "");
  }

  private Call good(Operation operation) throws IOException, InterruptedException {
    Call plain = Call.of(operation.method(), operation.path(), writes);
    return switch (operation.tag()) {
      case "Cooperations" -> deciding().good(operation.id(), plain);
      case "Plans" -> plans.good(operation.id(), plain, cooperation());
      case "Meetings" -> meetings.good(operation.id(), plain);
      case "Documents" -> new DocumentSamples(writes, cooperation()).good(operation.id(), plain);
      case "Ledgers", "Activities" -> ledgers.good(operation.id(), plain);
      case "Missions" -> missions.good(operation.id(), plain);
      case "Follow-ups" -> followUps.good(operation.id(), plain);
      default -> other(operation, plain);
    };
  }

  private Call other(Operation operation, Call plain) throws IOException, InterruptedException {
    return switch (operation.id()) {
      case "listOffers",
          "listDemands",
          "listCountries",
          "listTopics",
          "listIndicators",
          "listInstitutions",
          "listAgreements",
          "listRooms" ->
          plain;
      case "getCountry", "listGaps" -> at(plain, "GTM");
      case "getSeries" -> plain.at(API + "/countries/GTM/indicators/maternal_mortality_ratio");
      case "translate" -> plain.sending(JSON_TYPE, contract.example("TranslationQuestion"));
      case "suggestTopics" -> plain.sending(JSON_TYPE, contract.example("TopicQuestion"));
      case "getTopic" -> at(plain, "D.40");
      case "getInstitution", "listInstitutionFiles" -> at(plain, institution());
      case "getAgreement" -> at(plain, first(API + "/agreements").path("id").asText());
      case "listMatches" -> at(plain, publishedDemand());
      case "getFile" -> at(plain, id(attached(API + "/offers")));
      case "searchMessages" -> plain.at(plain.path() + "?q=agenda");
      case "getRoom", "listEntries", "listRoomPeople" -> at(plain, room());
      case "listMessages" -> {
        Call room = at(plain, room());
        yield room.at(room.path() + "?translated=pt");
      }
      case "sendMessage" -> at(plain, room()).sending(JSON_TYPE, contract.example("MessageInput"));
      case "editMessage" -> said(plain).sending(JSON_TYPE, contract.example("MessageEdit"));
      case "retractMessage" -> said(plain);
      case "draftOffer", "draftDemand" -> plain.sending(JSON_TYPE, example(operation));
      case "getOffer",
          "getDemand",
          "listOfferFiles",
          "listDemandFiles",
          "submitOffer",
          "submitDemand" ->
          at(plain, id(drafted(operation)));
      case "reviseOffer", "reviseDemand" -> revision(operation, plain);
      case "attachOfferFile", "attachDemandFile" ->
          at(plain, id(drafted(operation))).sending("application/pdf", DOCUMENT);
      default -> throw new IllegalArgumentException("no sample for " + operation.id());
    };
  }

  private Call revision(Operation operation, Call plain) throws IOException, InterruptedException {
    HttpResponse<String> draft = drafted(operation);
    return at(plain, id(draft)).sending(JSON_TYPE, example(operation)).read(draft);
  }

  private static Call malformed(Call good) {
    return good.sending(JSON_TYPE, "{\"title\":");
  }

  private static Call large(Operation operation, Call good) {
    return operation.id().startsWith("attach")
        ? good.sending("text/plain", "a".repeat((10 << 20) + 1))
        : good.sending(JSON_TYPE, "{\"title\":\"" + "a".repeat(256 << 10) + "\"}");
  }

  // until the allowance of this minute is used up, whichever minute that is
  private static Call tooMany(Call good) throws IOException, InterruptedException {
    Call large =
        good.sending(
            JSON_TYPE, "{\"from\":\"es\",\"to\":\"pt\",\"text\":\"" + "salud ".repeat(800) + "\"}");
    for (int each = 0; each < 30 && large.send().statusCode() != 429; each++) {}
    return large;
  }

  private Call refused(Operation operation, Call good) throws IOException, InterruptedException {
    if (operation.id().startsWith("submit")) {
      return at(
          good.at(operation.path()),
          id(draft(collection(operation), "{\"language\":\"es\",\"title\":\"Sin terminar\"}")));
    }
    if (operation.id().equals("retractMessage")) {
      good.send();
      return good;
    }
    if (operation.id().equals("holdMeeting")) {
      return at(good.at(operation.path()), id(meetings.planned()));
    }
    if (operation.id().equals("confirmMission") || operation.id().equals("holdMission")) {
      return missions.late(good, operation.path());
    }
    if (operation.id().equals("dropAgreement")) {
      return deciding().resting(good);
    }
    if (operation.id().equals("listEntries")) {
      return good.at(good.path() + "?after=some");
    }
    return operation.id().startsWith("attach")
        ? good.sending("application/pdf", "")
        : operation.reads()
            ? good.at(bare(good) + "?size=some")
            : good.sending(JSON_TYPE, "{\"language\":\"xx\",\"title\":\"x\"}");
  }

  private String cooperation() throws IOException, InterruptedException {
    return first(API + "/cooperations").path("code").asText();
  }

  private CooperationSamples deciding() throws IOException, InterruptedException {
    return new CooperationSamples(contract, Platform.get().bindingToken(), cooperation());
  }

  private String room() throws IOException, InterruptedException {
    return first(API + "/rooms?kind=DIRECT").path("id").asText();
  }

  private static Call another(Call message) {
    return message.sending(JSON_TYPE, anyMessage());
  }

  private static String anyMessage() {
    return "{\"client\":\"" + UUID.randomUUID() + "\",\"text\":\"x\",\"language\":\"es\"}";
  }

  // on a message that nobody has touched yet
  private Call said(Call plain) throws IOException, InterruptedException {
    String room = room();
    String sent = id(draft(API + "/rooms/" + room + "/messages", anyMessage()));
    return plain.at(plain.path().replace("{id}", room).replace("{message}", sent));
  }

  private HttpResponse<String> drafted(Operation operation)
      throws IOException, InterruptedException {
    return draft(collection(operation), example(operation));
  }

  private HttpResponse<String> draft(String collection, String body)
      throws IOException, InterruptedException {
    return Call.of("POST", collection, writes).sending(JSON_TYPE, body).send();
  }

  private HttpResponse<String> attached(String collection)
      throws IOException, InterruptedException {
    String draft = id(draft(collection, contract.example("OfferInput")));
    return Call.of("POST", collection + "/" + draft + "/files?name=ficha.pdf", writes)
        .sending("application/pdf", DOCUMENT)
        .send();
  }

  private String institution() throws IOException, InterruptedException {
    HttpResponse<String> own = draft(API + "/offers", contract.example("OfferInput"));
    return JSON.readTree(own.body()).path("institutionId").asText();
  }

  private String publishedDemand() throws IOException, InterruptedException {
    String own = institution();
    JsonNode published = list(API + "/demands?state=PUBLISHED&country=GTM&size=100");
    return StreamSupport.stream(published.spliterator(), false)
        .filter(demand -> demand.path("institutionId").asText().equals(own))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private JsonNode first(String path) throws IOException, InterruptedException {
    return list(path).get(0);
  }

  private JsonNode list(String path) throws IOException, InterruptedException {
    return JSON.readTree(Call.of("GET", path, writes).send().body()).path("items");
  }

  private String example(Operation operation) {
    return contract.example(
        collection(operation).endsWith("offers") ? "OfferInput" : "DemandInput");
  }

  private static String collection(Operation operation) {
    return operation.path().replaceAll("/\\{id}.*", "");
  }

  private static Call at(Call call, String value) {
    return call.at(call.path().replaceAll("\\{\\w+}", value));
  }

  static String id(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body()).path("id").asText();
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
