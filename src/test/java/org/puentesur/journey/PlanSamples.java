package org.puentesur.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.puentesur.journey.MeetingSamples.Own;

/** The plan of a cooperation of the demo, as a partner system of one of its parties drafts it. */
record PlanSamples(Contract contract, String token, Own own) {

  private static final String JSON = "application/json";

  Call good(String operation, Call plain, String code) throws IOException, InterruptedException {
    Call at = plain.at(plain.path().replace("{code}", code).replace("{number}", "1"));
    return switch (operation) {
      case "getPlan", "startPlanDraft" -> at;
      case "getPlanVersion" -> {
        proposed(code);
        yield at;
      }
      case "commentPlan" -> {
        proposed(code);
        yield at.sending(JSON, contract.example("PlanCommentInput"));
      }
      case "getPlanDraft" -> {
        started(code);
        yield at;
      }
      case "replacePlanDraft" -> at.sending(JSON, lines()).with("If-Match", etag(started(code)));
      default ->
          at.sending(JSON, contract.example("PlanProposalInput"))
              .with("If-Match", etag(written(code)));
    };
  }

  // a plan of which the first version is there
  private void proposed(String code) throws IOException, InterruptedException {
    String first = address(code) + "/versions/1";
    if (Call.of("GET", first, token).send().statusCode() == 404) {
      Call.of("POST", address(code) + "/draft/proposal", token)
          .sending(JSON, contract.example("PlanProposalInput"))
          .with("If-Match", etag(written(code)))
          .send();
    }
  }

  private HttpResponse<String> started(String code) throws IOException, InterruptedException {
    return Call.of("POST", address(code) + "/draft", token).send();
  }

  private HttpResponse<String> written(String code) throws IOException, InterruptedException {
    String read = etag(started(code));
    return Call.of("PUT", address(code) + "/draft", token)
        .sending(JSON, lines())
        .with("If-Match", read)
        .send();
  }

  private String lines() throws IOException, InterruptedException {
    return """
        {"lines": [
          {"section": "RESULTS", "cells": {"CODE": "P1", "LEVEL": "OUTPUT", "STATEMENT": "Uno"}},
          {"section": "ACTIVITIES", "cells": {"CODE": "A1", "OUTPUT": "P1", "TITLE": "Visita",
            "STARTS": "2031-02-01", "ENDS": "2031-03-15", "RESPONSIBLE": "%1$s"}},
          {"section": "BUDGET", "cells": {"ACTIVITY": "A1", "CATEGORY": "TRAVEL",
            "FUNDER": "%1$s", "FUNDING": "CASH", "AMOUNT": "1500.50", "CURRENCY": "GTQ"}}]}
        """
        .formatted(own.institution());
  }

  private static String address(String code) {
    return "/api/v1/cooperations/" + code + "/plan";
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
